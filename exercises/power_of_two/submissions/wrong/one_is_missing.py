def is_power(n):
    return n > 1 and n & (n - 1) == 0
