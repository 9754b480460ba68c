class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.pairs = ttl, {}

    def put(self, key, value, now):
        self.pairs[key] = (value, now)

    def get(self, key, now):
        value, time = self.pairs.get(key, (None, now))
        return value if now - time < self.ttl else None

    def size(self, now):
        for key in self.pairs:
            if now - self.pairs[key][1] >= self.ttl:
                del self.pairs[key]
        return len(self.pairs)
