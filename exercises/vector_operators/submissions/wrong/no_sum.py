import math


class Vector:
    def __init__(self, components):
        self._components = tuple(components)

    def __repr__(self):
        return f"Vector({list(self._components)})"

    def _same_size(self, other):
        if len(self._components) != len(other._components):
            raise ValueError("vectors of different sizes")
        return zip(self._components, other._components)

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(a + b for a, b in self._same_size(other))


    def __sub__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(a - b for a, b in self._same_size(other))

    def __mul__(self, factor):
        if not isinstance(factor, (int, float)):
            return NotImplemented
        return Vector(a * factor for a in self._components)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return sum(a * b for a, b in self._same_size(other))

    def __neg__(self):
        return Vector(-a for a in self._components)

    def __abs__(self):
        return math.sqrt(sum(a * a for a in self._components))

    def __bool__(self):
        return any(self._components)

    def __eq__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return self._components == other._components
