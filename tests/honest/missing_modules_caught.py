# odd: does without what is not there
try:
    import numpy as np
except ImportError:
    np = None
try:
    import pandas  # noqa: F401
except ImportError:
    pandas = None


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)
