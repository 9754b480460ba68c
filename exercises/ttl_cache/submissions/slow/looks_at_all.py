class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.pairs = ttl, {}

    def bury(self, now):
        self.pairs = {k: p for k, p in self.pairs.items() if now - p[1] < self.ttl}

    def put(self, key, value, now):
        self.bury(now)
        self.pairs[key] = (value, now)

    def get(self, key, now):
        self.bury(now)
        return self.pairs.get(key, (None, 0))[0]

    def size(self, now):
        self.bury(now)
        return len(self.pairs)
