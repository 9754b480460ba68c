from math import log2


def is_power(n):
    return n > 0 and log2(n) == int(log2(n))
