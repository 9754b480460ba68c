from typing import Callable


class Container:
    def __init__(self) -> None:
        self._factories = {}            # name -> (factory, singleton)
        self._objects = {}
        self._under_way = []

    def register(self, name: str, factory: Callable, singleton: bool = False) -> None:
        self._factories[name] = (factory, singleton)
        self._objects.pop(name, None)

    def resolve(self, name: str) -> object:
        if name in self._objects:
            return self._objects[name]
        factory, singleton = self._factories[name]
        if name in self._under_way:
            circle = self._under_way[self._under_way.index(name):] + [name]
            raise ValueError("a circle: " + " -> ".join(circle))
        self._under_way.append(name)
        try:
            made = factory(self)
        finally:
            self._under_way.pop()
        return made
