class Rectangle:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area(self):
        return sum([self.width] * self.height)


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return Rectangle(self.side, self.side).area()


class ShapeFactory:
    def __init__(self):
        self.known = [("square", Square), ("rectangle", Rectangle)]

    def find(self, name):
        return [maker for known, maker in self.known if known == name]

    def register(self, name, maker):
        if self.find(name):
            raise ValueError(name)
        self.known.append((name, maker))

    def create(self, name, *args, **kwargs):
        for maker in self.find(name):
            return maker(*args, **kwargs)
        raise KeyError(name)

    def names(self):
        return sorted(name for name, _ in self.known)
