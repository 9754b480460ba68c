class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.cache = {}

    def get(self, key: int) -> int:
        return self.cache.get(key, -1)      # TODO order

    def put(self, key: int, value: int) -> None:
        if len(self.cache) >= self.capacity:
            first_key = list(self.cache)[0]
            del self.cache[first_key]
        self.cache[key] = value
