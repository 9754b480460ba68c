from collections.abc import Iterable


class Shape:
    def area(self) -> float:
        ...


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        ...


class Square(Shape):
    def __init__(self, side: float) -> None:
        ...


class Polygon(Shape):
    def __init__(self, corners: list) -> None:
        ...


def total_area(shapes: Iterable[Shape]) -> float:
    ...
