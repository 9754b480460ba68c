class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.pairs = ttl, {}

    def put(self, key, value, now):
        self.pairs[key] = (value, now)

    def get(self, key, now):
        value, time = self.pairs.get(key, (None, now))
        if value and now - time < self.ttl:
            return value
        return None

    def size(self, now):
        return sum(now - time < self.ttl for _, time in self.pairs.values())
