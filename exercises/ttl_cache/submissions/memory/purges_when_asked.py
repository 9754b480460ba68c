from collections import OrderedDict


class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.pairs = ttl, OrderedDict()

    def put(self, key, value, now):
        self.pairs[key] = (value, now)
        self.pairs.move_to_end(key)

    def get(self, key, now):
        value, time = self.pairs.get(key, (None, now))
        if now - time >= self.ttl:
            del self.pairs[key]
            return None
        return value

    def size(self, now):
        while self.pairs and now - next(iter(self.pairs.values()))[1] >= self.ttl:
            self.pairs.popitem(last=False)
        return len(self.pairs)
