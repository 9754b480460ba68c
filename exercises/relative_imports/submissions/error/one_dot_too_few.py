from .. import money
from ..words import TITLE
from . import layout


def summary(cents):
    left, right = TITLE + ":", money.show(sum(cents))
    return left + " " * max(1, layout.WIDTH - len(left) - len(right)) + right
