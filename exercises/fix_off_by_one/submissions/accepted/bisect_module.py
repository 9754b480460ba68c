from bisect import bisect_left


def find(numbers, target):
    i = bisect_left(numbers, target)
    return i if i < len(numbers) and numbers[i] == target else -1
