class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name, self.place = name, "_typed_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.place)

    def __set__(self, obj, value):
        if isinstance(value, self.kind):
            setattr(obj, self.place, value)
        else:
            raise TypeError(f"{self.name}: {value!r}")
