from collections import deque


class TTLCache:
    """A queue of (death, key); what was stored again since is skipped."""

    def __init__(self, ttl):
        self.ttl = ttl
        self.values, self.death, self.queue = {}, {}, deque()

    def advance(self, now):
        while self.queue and self.queue[0][0] <= now:
            death, key = self.queue.popleft()
            if self.death.get(key) == death:
                del self.values[key], self.death[key]

    def put(self, key, value, now):
        self.advance(now)
        self.values[key] = value
        self.death[key] = now + self.ttl
        self.queue.append((now + self.ttl, key))

    def get(self, key, now):
        self.advance(now)
        return self.values.get(key)

    def size(self, now):
        self.advance(now)
        return len(self.values)
