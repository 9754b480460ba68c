class Base:
    pass


class Point(Base):
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def build(n):
    return [Point(k % 100, k // 100 % 100) for k in range(n)]
