def make_adders(ns):
    adders = []
    for n in ns:
        adders.append(lambda x: x + n)
    return adders
