from typing import Callable, Optional


class MyDefaultDict(dict):
    def __init__(self, factory: Optional[Callable] = None, *args: object, **kwargs: object) -> None:
        ...
