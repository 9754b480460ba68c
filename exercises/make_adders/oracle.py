class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x):
        return self.n + x


def make_adders(ns):
    return list(map(Adder, ns))
