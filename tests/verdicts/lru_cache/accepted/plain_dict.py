class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.store = {}

    def get(self, key: int) -> int:
        if key not in self.store:
            return -1
        value = self.store[key] = self.store.pop(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.store.pop(key, None)
        self.store[key] = value
        if len(self.store) > self.capacity:
            del self.store[next(iter(self.store))]
