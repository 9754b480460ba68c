class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens, self.last = rate, capacity, capacity, 0

    def allow(self, n, now):
        tokens = min(self.capacity, self.tokens + self.rate * (now - self.last))
        self.last = now
        if tokens < n:
            return False
        self.tokens = tokens - n
        return True
