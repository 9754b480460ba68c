class TTLCache:
    def __init__(self, ttl):
        self.ttl, self.values, self.times = ttl, {}, {}

    def put(self, key, value, now):
        if self.get(key, now) is None:
            self.times[key] = now
        self.values[key] = value

    def get(self, key, now):
        if key in self.times and now - self.times[key] < self.ttl:
            return self.values[key]
        return None

    def size(self, now):
        return sum(now - time < self.ttl for time in self.times.values())
