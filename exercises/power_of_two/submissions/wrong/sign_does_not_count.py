def is_power(n):
    n = abs(n)
    return n != 0 and n & (n - 1) == 0
