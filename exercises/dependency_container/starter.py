from typing import Callable


class Container:
    def register(self, name: str, factory: Callable, singleton: bool = False) -> None:
        ...

    def resolve(self, name: str) -> object:
        ...
