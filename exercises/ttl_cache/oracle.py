class TTLCache:
    """Remembers every put for ever; the latest one of a key counts."""

    def __init__(self, ttl):
        self.ttl, self.puts = ttl, []

    def put(self, key, value, now):
        self.puts.append((key, value, now))

    def get(self, key, now):
        for stored, value, time in reversed(self.puts):
            if stored == key:
                return value if now < time + self.ttl else None
        return None

    def size(self, now):
        return len({key for key, _, time in self.puts if now < time + self.ttl})
