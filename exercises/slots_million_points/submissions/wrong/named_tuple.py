from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


def build(n):
    return [Point(k % 100, k // 100 % 100) for k in range(n)]
