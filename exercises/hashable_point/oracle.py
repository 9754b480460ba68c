from collections import namedtuple
from dataclasses import FrozenInstanceError

Pair = namedtuple("Pair", "x y")


class Point:
    __slots__ = ("pair",)

    def __init__(self, x, y):
        object.__setattr__(self, "pair", Pair(x, y))

    x = property(lambda self: self.pair.x)
    y = property(lambda self: self.pair.y)

    def __setattr__(self, name, value):
        raise FrozenInstanceError(name)

    def __delattr__(self, name):
        raise FrozenInstanceError(name)

    def __hash__(self):
        return hash(self.pair)

    def __eq__(self, other):
        return self.pair == other.pair if isinstance(other, Point) else NotImplemented

    def __lt__(self, other):
        return self.pair < other.pair if isinstance(other, Point) else NotImplemented

    def __le__(self, other):
        return self.pair <= other.pair if isinstance(other, Point) else NotImplemented

    def __gt__(self, other):
        return self.pair > other.pair if isinstance(other, Point) else NotImplemented

    def __ge__(self, other):
        return self.pair >= other.pair if isinstance(other, Point) else NotImplemented
