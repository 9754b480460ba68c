def make_adders(ns):
    return ((lambda x, n=n: x + n) for n in ns)
