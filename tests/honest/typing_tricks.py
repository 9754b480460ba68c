# odd: has types in every place
from __future__ import annotations

import typing
from typing import Generic, Protocol, TypeVar, overload

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value: T = value


class Sized(Protocol):
    def __len__(self) -> int: ...


@overload
def first(values: list[T]) -> T: ...
@overload
def first(values: str) -> str: ...
def first(values):
    return values[0]


class Movie(typing.TypedDict, total=False):
    name: str


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert Box[int](3).value == first([3]) and typing.get_type_hints(Movie) == {"name": str}
    return solve(nums, target)
