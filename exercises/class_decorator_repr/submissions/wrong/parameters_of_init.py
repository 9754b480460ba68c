import inspect

registry = {}


def auto_repr(cls):
    names = [name for name in inspect.signature(cls).parameters if name not in ("args", "kwargs")]

    def __repr__(self):
        found = [(name, getattr(self, name)) for name in names if hasattr(self, name)]
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in found)})"

    if "__repr__" not in vars(cls):
        cls.__repr__ = __repr__
    registry[cls.__name__] = cls
    return cls
