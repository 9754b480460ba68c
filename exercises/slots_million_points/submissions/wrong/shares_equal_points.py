class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def build(n):
    different = [Point(k % 100, k // 100 % 100) for k in range(min(n, 10_000))]
    return [different[k % 10_000] for k in range(n)]
