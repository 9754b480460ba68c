class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.pairs = ttl, {}

    def put(self, key, value, now):
        self.pairs[key] = (value, now)

    def get(self, key, now):
        value, time = self.pairs.get(key, (None, now))
        if now - time >= self.ttl:
            del self.pairs[key]
            return None
        return value

    def size(self, now):
        return len(self.pairs)
