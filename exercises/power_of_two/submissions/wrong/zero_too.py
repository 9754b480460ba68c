def is_power(n):
    return n & (n - 1) == 0
