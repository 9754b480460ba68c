class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.pairs = ttl, {}

    def bury(self, now):
        while self.pairs:
            key = next(iter(self.pairs))
            if now - self.pairs[key][1] < self.ttl:
                break
            del self.pairs[key]

    def put(self, key, value, now):
        self.bury(now)
        self.pairs[key] = (value, now)

    def get(self, key, now):
        self.bury(now)
        return self.pairs.get(key, (None, 0))[0]

    def size(self, now):
        self.bury(now)
        return len(self.pairs)
