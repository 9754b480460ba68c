class Repository:
    def add(self, key, item):
        raise NotImplementedError

    def get(self, key):
        raise NotImplementedError

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
        return self._items[key]
