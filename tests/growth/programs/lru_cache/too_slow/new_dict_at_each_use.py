# time: n^2
# line: 13
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = {}

    def get(self, key):
        if key not in self.pairs:
            return -1
        value = self.pairs[key]
        # The key goes to the end of a copy.
        self.pairs = {k: v for k, v in self.pairs.items() if k != key}
        self.pairs[key] = value
        return value

    def put(self, key, value):
        if key in self.pairs:
            self.get(key)
        elif len(self.pairs) == self.capacity:
            del self.pairs[next(iter(self.pairs))]
        self.pairs[key] = value
