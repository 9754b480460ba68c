class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens, self.last = rate, capacity, capacity, 0

    def allow(self, n, now):
        self.tokens = min(self.capacity, self.tokens + self.rate * (now - self.last))
        self.last = now
        granted = self.tokens >= n
        self.tokens = max(0, self.tokens - n)
        return granted
