# odd: names its values
import collections
import enum
import typing

Point = collections.namedtuple("Point", "x y")


class Where(typing.NamedTuple):
    x: int
    y: int = 0


class Flags(enum.Flag):
    A = enum.auto()
    B = enum.auto()


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert Point(1, 2).x == Where(1).x and (Flags.A | Flags.B) & Flags.A
    return solve(nums, target)
