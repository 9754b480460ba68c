from abc import ABC, abstractmethod
from math import pi


class Shape(ABC):
    @abstractmethod
    def area(self):
        """How much of the plane it covers."""


class Circle(Shape):
    def __init__(self, radius):
        if radius < 0:
            raise ValueError("negative radius")
        self.radius = radius

    def area(self):
        return pi * self.radius ** 2


class Square(Shape):
    def __init__(self, side):
        if side < 0:
            raise ValueError("negative side")
        self.side = side

    def area(self):
        return self.side ** 2


class Polygon(Shape):
    def __init__(self, corners):
        if len(corners) < 2:
            raise ValueError("a polygon has at least three corners")
        self.corners = list(corners)

    def area(self):
        following = self.corners[1:] + self.corners[:1]
        twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(self.corners, following))
        return abs(twice) / 2


def total_area(shapes):
    return sum(shape.area() for shape in shapes)
