class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.clock = capacity, 0
        self.values, self.used = {}, {}

    def get(self, key):
        if key not in self.values:
            return -1
        self._touch(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used, key=lambda k: self.used[k])
            del self.values[oldest], self.used[oldest]
        self.values[key] = value
        self._touch(key)

    def _touch(self, key):
        self.clock += 1
        self.used[key] = self.clock
