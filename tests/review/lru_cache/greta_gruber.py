import heapq
from itertools import count


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.table = {}          # key -> [value, time of last use]
        self.heap = []           # (time, key), some of them outdated
        self.clock = count()

    def get(self, key):
        entry = self.table.get(key)
        if entry is None:
            return -1
        self._use(key, entry)
        return entry[0]

    def put(self, key, value):
        entry = self.table.setdefault(key, [None, None])
        entry[0] = value
        self._use(key, entry)
        if len(self.table) > self.capacity:
            self._evict()

    def _use(self, key, entry):
        entry[1] = next(self.clock)
        heapq.heappush(self.heap, (entry[1], key))

    def _evict(self):
        while True:
            time, key = heapq.heappop(self.heap)
            if key in self.table and self.table[key][1] == time:
                del self.table[key]
                return
