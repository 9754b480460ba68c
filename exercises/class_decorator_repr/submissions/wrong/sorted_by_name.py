registry = {}


def auto_repr(cls):
    def __repr__(self):
        shown = [f"{name}={value!r}" for name, value in sorted(vars(self).items()) if not name.startswith("_")]
        return f"{type(self).__name__}({', '.join(shown)})"

    if "__repr__" not in vars(cls):
        cls.__repr__ = __repr__
    registry[cls.__name__] = cls
    return cls
