from typing import Iterable


class Peekable:
    def __init__(self, items: Iterable) -> None:
        ...

    def __iter__(self) -> "Peekable":
        return self

    def __next__(self):
        raise NotImplementedError

    def peek(self, default: object = ...):
        ...

    def has_next(self) -> bool:
        ...
