class LRUCache:
    """A dict in the order of use, oldest first: whatever is used is taken out and put back."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = {}

    def get(self, key):
        if key not in self.pairs:
            return -1
        self.pairs[key] = self.pairs.pop(key)
        return self.pairs[key]

    def put(self, key, value):
        self.pairs.pop(key, None)
        self.pairs[key] = value
        if len(self.pairs) > self.capacity:
            oldest = next(iter(self.pairs))
            del self.pairs[oldest]
