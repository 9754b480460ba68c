from collections import Counter


def check(case, result):
    """The same numbers, and the three parts in order."""
    nums, pivot = case["args"]
    if not isinstance(result, list) or any(type(number) is not int for number in result):
        return "the list must hold ints"
    if Counter(result) != Counter(nums):
        return "the list does not hold the same numbers as before"
    parts = [(number > pivot) - (number < pivot) for number in result]
    for place in range(1, len(parts)):
        if parts[place - 1] > parts[place]:
            return f"{result[place - 1]} stands before {result[place]}, but the pivot is {pivot}"
    return True
