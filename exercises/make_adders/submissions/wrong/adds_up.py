def make_adders(ns):
    def adder(n):
        def add(x):
            nonlocal n
            n += x
            return n

        return add

    return [adder(n) for n in ns]
