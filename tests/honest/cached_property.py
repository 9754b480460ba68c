# odd: computes a property once
from functools import cached_property


class Work:
    @cached_property
    def value(self):
        return 7


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert Work().value == 7
    return solve(nums, target)
