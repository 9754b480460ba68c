class LRUCache:
    NEWER, OLDER = 0, 1

    def __init__(self, capacity):
        self.left = capacity
        self.vals = {}
        self.links = {None: [None, None]}

    def _splice_out(self, key):
        newer, older = self.links.pop(key)
        self.links[newer][self.OLDER] = older
        self.links[older][self.NEWER] = newer

    def _splice_in(self, key):
        root = self.links[None]
        second = root[self.OLDER]
        root[self.OLDER] = key
        self.links[second][self.NEWER] = key
        self.links[key] = [None, second]

    def get(self, key):
        if key not in self.vals: return -1
        self._splice_out(key); self._splice_in(key)
        return self.vals[key]

    def put(self, key, value):
        if key in self.vals:
            self._splice_out(key)
        elif self.left:
            self.left -= 1
        else:
            oldest = self.links[None][self.NEWER]
            self._splice_out(oldest)
            del self.vals[oldest]
        self._splice_in(key)
        self.vals[key] = value
