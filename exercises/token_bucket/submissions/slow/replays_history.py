class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.granted = rate, capacity, []

    def allow(self, n, now):
        tokens, last = self.capacity, 0
        for size, time in self.granted:
            tokens = min(self.capacity, tokens + self.rate * (time - last)) - size
            last = time
        if min(self.capacity, tokens + self.rate * (now - last)) < n:
            return False
        self.granted.append((n, now))
        return True
