class Repository:
    def __new__(cls):
        for name in ("add", "get"):
            if not any(name in base.__dict__ for base in cls.__mro__):
                raise TypeError(name)
        return object.__new__(cls)

    def get_all(self, keys):
        return list(map(self.get, keys))


class InMemoryRepository(Repository):
    def __init__(self):
        self.pairs = []

    def add(self, key, item):
        if key in [known for known, _ in self.pairs]:
            raise ValueError(key)
        self.pairs.append((key, item))

    def get(self, key):
        for known, item in self.pairs:
            if known == key:
                return item
        raise KeyError(key)
