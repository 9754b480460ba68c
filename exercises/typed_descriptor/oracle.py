class Typed:
    def __init__(self, kind):
        self.kind, self.rows = kind, []

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        for known, value in reversed(self.rows):
            if known is obj:
                return value
        raise AttributeError(self.name)

    def __set__(self, obj, value):
        if not issubclass(type(value), self.kind):
            raise TypeError(self.name)
        self.rows.append((obj, value))
