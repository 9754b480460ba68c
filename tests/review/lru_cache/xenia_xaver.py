class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cache = {}

    def get(self, key):
        if self.cache.get(key):
            value = self.cache[key]
            del self.cache[key]
            self.cache[key] = value
            return value
        return -1

    def put(self, key, value):
        if self.cache.get(key):
            del self.cache[key]
        if len(self.cache) == self.capacity:
            oldest_key = None
            for k in self.cache.keys():
                oldest_key = k
                break
            del self.cache[oldest_key]
        self.cache[key] = value
