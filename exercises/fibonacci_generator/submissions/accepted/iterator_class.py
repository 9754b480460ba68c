class fib:
    def __init__(self):
        self.pair = (0, 1)

    def __iter__(self):
        return self

    def __next__(self):
        first, second = self.pair
        self.pair = (second, first + second)
        return first
