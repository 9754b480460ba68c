from abc import ABC, abstractmethod
from math import pi


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return pi * self.radius * self.radius


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Polygon(Shape):
    def __init__(self, corners):
        self.corners = corners

    def area(self):
        # the strips between each edge and the x axis
        total = 0
        for i, (x, y) in enumerate(self.corners):
            before_x, before_y = self.corners[i - 1]
            total += (x - before_x) * (y + before_y) / 2
        return abs(total)


def total_area(shapes):
    return sum(shape.area() for shape in shapes)
