class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.log = [(0, 0, capacity)]

    def allow(self, n, now):
        _, last, tokens = self.log[-1]
        tokens = min(self.capacity, tokens + self.rate * (now - last))
        granted = tokens >= n
        self.log.append((n, now, tokens - n if granted else tokens))
        return granted
