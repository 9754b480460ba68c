def next_greater(nums):
    """The stack holds the numbers to the right that nothing nearer hides."""
    result, seen = [], []
    for number in reversed(nums):
        while seen and seen[-1] <= number:
            seen.pop()
        result.append(seen[-1] if seen else None)
        seen.append(number)
    return result[::-1]
