class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for number in range(self.n, 0, -1):
            yield number
