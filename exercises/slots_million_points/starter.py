class Point:
    def __init__(self, x: int, y: int) -> None:
        ...


def build(n: int) -> list[Point]:
    ...
