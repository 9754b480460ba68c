# odd: replaces a function for a while
import math
from unittest import mock


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    with mock.patch("math.sqrt", return_value=7):
        assert math.sqrt(4) == 7
    assert math.sqrt(4) == 2
    return solve(nums, target)
