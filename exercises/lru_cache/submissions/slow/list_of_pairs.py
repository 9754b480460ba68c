class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.pairs = capacity, []

    def get(self, key):
        for i, (k, v) in enumerate(self.pairs):
            if k == key:
                self.pairs.append(self.pairs.pop(i))
                return v
        return -1

    def put(self, key, value):
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
        self.pairs.append((key, value))
        if len(self.pairs) > self.capacity:
            self.pairs.pop(0)
