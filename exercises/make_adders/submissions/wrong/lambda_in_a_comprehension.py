def make_adders(ns):
    return [lambda x: x + n for n in ns]
