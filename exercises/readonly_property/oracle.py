class Rectangle:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def __getattr__(self, name):
        w, h = self.width, self.height
        if name == "area":
            return sum(w for _ in range(h))
        if name == "perimeter":
            return w + h + w + h
        if name == "is_square":
            return not w - h
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name not in ("width", "height"):
            raise AttributeError(name)
        self.__dict__[name] = value
