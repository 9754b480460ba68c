class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Rectangle:
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class ShapeFactory:
    def __init__(self):
        self._makers = {"square": Square, "rectangle": Rectangle}

    def register(self, name, maker):
        if name in self._makers:
            raise ValueError(f"{name!r} is taken")
        self._makers[name] = maker

    def create(self, name, *args, **kwargs):
        if name not in self._makers:
            raise LookupError(f"no shape {name!r}")
        return self._makers[name](*args, *kwargs.values())

    def names(self):
        return sorted(self._makers)
