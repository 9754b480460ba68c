# space: n
from collections import Counter, deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs, self.uses, self.log = {}, Counter(), deque()
        self.history = []

    def _use(self, key):
        self.uses[key] += 1
        self.log.append(key)
        self.history.append(key)

    def get(self, key):
        if key not in self.pairs:
            return -1
        self._use(key)
        return self.pairs[key]

    def put(self, key, value):
        if key not in self.pairs and len(self.pairs) == self.capacity:
            while True:
                oldest = self.log.popleft()
                self.uses[oldest] -= 1
                if not self.uses[oldest]:
                    del self.pairs[oldest], self.uses[oldest]
                    break
        self.pairs[key] = value
        self._use(key)
