class Point:
    def __setattr__(self, name, value):
        if name not in ("x", "y"):
            raise AttributeError(name)
        super().__setattr__(name, value)

    def __init__(self, x, y):
        self.x = x
        self.y = y


def build(n):
    return [Point(k % 100, k // 100 % 100) for k in range(n)]
