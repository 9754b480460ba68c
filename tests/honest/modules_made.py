# odd: makes a module of its own
import importlib
import sys
import types

sys.modules["helpers_of_mine"] = types.ModuleType("helpers_of_mine")
sys.modules["helpers_of_mine"].three = 3


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    import helpers_of_mine

    assert helpers_of_mine.three == importlib.import_module("helpers_of_mine").three
    return solve(nums, target)
