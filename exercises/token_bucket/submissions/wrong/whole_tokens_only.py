class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens, self.last = rate, capacity, capacity, 0

    def allow(self, n, now):
        self.tokens = min(self.capacity, self.tokens + int(self.rate * (now - self.last)))
        self.last = now
        if self.tokens < n:
            return False
        self.tokens -= n
        return True
