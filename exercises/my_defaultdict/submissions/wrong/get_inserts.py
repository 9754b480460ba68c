from typing import Callable, Optional


class MyDefaultDict(dict):
    def __init__(self, factory: Optional[Callable] = None, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        if self.factory is None:
            raise KeyError(key)
        value = self[key] = self.factory()
        return value

    def get(self, key, default=None):
        return self[key] if default is None else self.setdefault(key, default)

    def copy(self):
        return type(self)(self.factory, self)
