# Two lists of ints instead of node objects: prev[i] and next[i] index into slots.
class LRUCache:
    def __init__(self, capacity):
        n = capacity + 1
        self.nxt = list(range(1, n)) + [0]
        self.prv = [n - 1] + list(range(n - 1))
        self.keys = [None] * n
        self.vals = [None] * n
        self.where = {}

    def _front(self, i):
        """slot i becomes the most recent one (the one right after slot 0)"""
        nxt, prv = self.nxt, self.prv
        p, q = prv[i], nxt[i]
        nxt[p] = q
        prv[q] = p
        first = nxt[0]
        nxt[0] = i
        prv[i] = 0
        nxt[i] = first
        prv[first] = i

    def get(self, key):
        i = self.where.get(key, 0)
        if i == 0:
            return -1
        if self.prv[i] != 0:
            self._front(i)
        return self.vals[i]

    def put(self, key, value):
        i = self.where.get(key, 0)
        if i == 0:
            i = self.prv[0]
            old = self.keys[i]
            if old is not None:
                del self.where[old]
            self.keys[i] = key
            self.where[key] = i
        self.vals[i] = value
        self._front(i)
