def make_adders(ns):
    adders = {n: (lambda x, n=n: x + n) for n in ns}
    return list(adders.values())
