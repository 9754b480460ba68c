class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.tokens, self.last = rate, capacity, 0

    def allow(self, n, now):
        self.tokens += self.rate * (now - self.last)
        self.last = now
        if self.tokens < n:
            return False
        self.tokens -= n
        return True
