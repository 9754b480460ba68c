class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.store = {}
        self.recent = []

    def get(self, key: int) -> int
        if key in self.store:
            self.recent.remove(key)
            self.recent.insert(0, key)
            return self.store[key]
        return -1

    def put(self, key: int, value: int) -> None:
        if key in self.store:
            self.recent.remove(key)
        self.recent.insert(0, key)
        self.store[key] = value
        if len(self.recent) > self.capacity:
            del self.store[self.recent.pop()]
