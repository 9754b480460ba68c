from typing import Callable, Optional


class MyDefaultDict(dict):
    def __init__(self, factory: Optional[Callable] = None, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        value = self[key] = self.factory() if self.factory else None
        return value

    def copy(self):
        return type(self)(self.factory, self)
