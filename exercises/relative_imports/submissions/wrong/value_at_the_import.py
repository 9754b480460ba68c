from ...money import show
from ..words import TITLE
from .layout import WIDTH


def summary(cents):
    left, right = TITLE + ":", show(sum(cents))
    return left + " " * max(1, WIDTH - len(left) - len(right)) + right
