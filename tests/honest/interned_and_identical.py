# odd: compares by identity
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert sys.intern("a" * 3) is sys.intern("aaa") and sys.getrefcount(nums) > 0
    return solve(nums, target)
