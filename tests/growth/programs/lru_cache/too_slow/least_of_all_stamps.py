# time: n^2
# line: 19
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values, self.stamps = {}, {}
        self.now = 0

    def get(self, key):
        if key not in self.values:
            return -1
        self.now += 1
        self.stamps[key] = self.now
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            # Looks at every stamp.
            oldest = min(self.stamps, key=self.stamps.get)
            del self.values[oldest], self.stamps[oldest]
        self.values[key] = value
        self.get(key)
