import math


class Vector:
    def __init__(self, components):
        self.items = list(components)

    def __repr__(self):
        return f"Vector({self.items})"

    def _check(self, other):
        if len(self.items) != len(other.items):
            raise ValueError("vectors of different sizes")

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        self._check(other)
        for i, number in enumerate(other.items):
            self.items[i] += number
        return self

    def __radd__(self, other):
        return self if isinstance(other, int) and other == 0 else NotImplemented

    def __sub__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        self._check(other)
        return Vector(a - b for a, b in zip(self.items, other.items))

    def __mul__(self, factor):
        if not isinstance(factor, (int, float)):
            return NotImplemented
        return Vector(a * factor for a in self.items)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        self._check(other)
        return sum(a * b for a, b in zip(self.items, other.items))

    def __neg__(self):
        return Vector(-a for a in self.items)

    def __abs__(self):
        return math.hypot(*self.items)

    def __bool__(self):
        return any(self.items)

    def __eq__(self, other):
        return self.items == other.items if isinstance(other, Vector) else NotImplemented
