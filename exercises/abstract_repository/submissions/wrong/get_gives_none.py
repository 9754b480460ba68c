from abc import ABC, abstractmethod


class Repository(ABC):
    @abstractmethod
    def add(self, key, item):
        ...

    @abstractmethod
    def get(self, key):
        ...

    def get_all(self, keys):
        return [self.get(key) for key in keys]


class InMemoryRepository(Repository):
    def __init__(self):
        self._items = {}

    def add(self, key, item):
        if key in self._items:
            raise ValueError(key)
        self._items[key] = item

    def get(self, key):
        return self._items.get(key)
