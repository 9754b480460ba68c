# odd: looks itself up among the modules
import sys

NAME = __name__


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert sys.modules[__name__].solve is solve
    assert sys.modules[NAME].__dict__ is globals()
    return solve(nums, target)
