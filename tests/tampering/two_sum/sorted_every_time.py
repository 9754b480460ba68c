# Sorts the whole list for each number.
from bisect import bisect_left


def two_sum(nums, target):
    for i, x in enumerate(nums):
        ordered = sorted(nums)
        at = bisect_left(ordered, target - x)
        if at < len(ordered) and ordered[at] == target - x:
            for j, y in enumerate(nums):
                if y == target - x and i != j:
                    return [i, j]
    return []
