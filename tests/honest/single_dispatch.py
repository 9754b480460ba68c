# odd: chooses a function by type
from functools import singledispatch


@singledispatch
def kind(value):
    return "other"


@kind.register
def _(value: int):
    return "int"


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert kind(1) == "int" and kind("") == "other"
    return solve(nums, target)
