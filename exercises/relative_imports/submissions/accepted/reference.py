from ... import money
from ..words import TITLE
from . import layout


def summary(cents: list[int]) -> str:
    left, right = TITLE + ":", money.show(sum(cents))
    spaces = max(1, layout.WIDTH - len(left) - len(right))
    return left + " " * spaces + right
