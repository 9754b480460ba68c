from typing import Callable, Optional


class MyDefaultDict(dict):
    def __init__(self, factory: Optional[Callable] = None, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.factory = factory
        self.value = None

    def __missing__(self, key):
        if self.factory is None:
            raise KeyError(key)
        if self.value is None:
            self.value = self.factory()
        self[key] = self.value
        return self.value

    def copy(self):
        return type(self)(self.factory, self)
