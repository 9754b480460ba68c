class Bucket:
    """Keeps one number only: the time at which the bucket would have been empty."""

    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.spent = -capacity          # tokens taken or lost, against rate * now

    def allow(self, n, now):
        made = self.rate * now
        spent = max(self.spent, made - self.capacity)
        if spent + n > made:
            return False
        self.spent = spent + n
        return True
