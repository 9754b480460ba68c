class Counter:
    def __init__(self):
        self.total = 0

    def increment(self, step=1):
        before = self.total
        for _ in range(200):
            after = before + step
        self.total = after

    def value(self):
        return self.total
