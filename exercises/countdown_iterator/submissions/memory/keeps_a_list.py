class Countdown:
    def __init__(self, n):
        self.start = n
        self.numbers = None

    def __iter__(self):
        return self

    def __next__(self):
        if self.numbers is None:
            self.numbers = list(range(1, min(self.start, 100_000) + 1))
            self.above = self.start
        if self.above > 100_000:
            self.above -= 1
            return self.above + 1
        if not self.numbers:
            raise StopIteration
        return self.numbers.pop()
