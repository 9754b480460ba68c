class Square:
    def __init__(self, side: int) -> None:
        ...

    def area(self) -> int:
        ...


class Rectangle:
    def __init__(self, width: int, height: int) -> None:
        ...

    def area(self) -> int:
        ...


class ShapeFactory:
    def register(self, name: str, maker) -> None:
        ...

    def create(self, name: str, *args, **kwargs):
        ...

    def names(self) -> list:
        ...
