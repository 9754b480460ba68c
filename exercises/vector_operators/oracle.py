import math
import operator


class Vector:
    def __init__(self, components):
        self.items = [*components]

    def pairs(self, other):
        if len(self.items) != len(other.items):
            raise ValueError
        return range(len(self.items))

    def __repr__(self):
        return "Vector(%r)" % self.items

    def __add__(self, other):
        if type(other) is not Vector:
            return NotImplemented
        return Vector([operator.add(self.items[i], other.items[i]) for i in self.pairs(other)])

    def __radd__(self, other):
        return Vector(self.items) if type(other) is int and other == 0 else NotImplemented

    def __sub__(self, other):
        if type(other) is not Vector:
            return NotImplemented
        return Vector([operator.sub(self.items[i], other.items[i]) for i in self.pairs(other)])

    def __matmul__(self, other):
        if type(other) is not Vector:
            return NotImplemented
        total = 0
        for i in self.pairs(other):
            total += self.items[i] * other.items[i]
        return total

    def __mul__(self, other):
        if type(other) not in (int, float):
            return NotImplemented
        return Vector(other * item for item in self.items)

    def __rmul__(self, other):
        return self.__mul__(other)

    def __neg__(self):
        return Vector(operator.neg(item) for item in self.items)

    def __abs__(self):
        return math.hypot(*self.items)

    def __bool__(self):
        return any(self.items)

    def __eq__(self, other):
        return self.items == other.items if type(other) is Vector else NotImplemented
