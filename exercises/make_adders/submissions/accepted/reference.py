def make_adders(ns):
    def adder(n):
        return lambda x: x + n

    return [adder(n) for n in ns]
