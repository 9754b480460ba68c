class Countdown:
    def __init__(self, n):
        self.left = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 1:
            raise StopIteration
        self.left -= 1
        return self.left + 1
