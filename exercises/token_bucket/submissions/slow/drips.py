class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens, self.last = rate, capacity, capacity, 0

    def allow(self, n, now):
        while self.last < now:
            step = min(1, now - self.last)
            self.tokens = min(self.capacity, self.tokens + self.rate * step)
            self.last += step
        if self.tokens < n:
            return False
        self.tokens -= n
        return True
