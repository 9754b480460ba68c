class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cache = {}
        self.time = 0
        self.used = {}

    def get(self, key):
        self.time += 1
        if key in self.cache:
            self.used[key] = self.time
            return self.cache[key]
        else:
            return -1

    def put(self, key, value):
        self.time += 1
        if len(self.cache) >= self.capacity and key not in self.cache:
            lru = min(self.used, key=self.used.get)
            del self.cache[lru]
            del self.used[lru]
        self.cache[key] = value
        self.used[key] = self.time
