# odd: recurses 5,000 deep, with a higher limit
import sys

sys.setrecursionlimit(20_000)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert depth(5_000) == 5_000
    return solve(nums, target)
