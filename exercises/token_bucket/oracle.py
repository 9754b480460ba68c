class Bucket:
    """Lets time pass in quarters of a second, and counts in quarters of a token."""

    def __init__(self, rate, capacity):
        self.rate, self.full = rate, 4 * capacity
        self.quarters, self.time = self.full, 0

    def allow(self, n, now):
        while self.time < 4 * now:
            self.time += 1
            self.quarters = min(self.full, self.quarters + self.rate)
        if self.quarters < 4 * n:
            return False
        self.quarters -= 4 * n
        return True
