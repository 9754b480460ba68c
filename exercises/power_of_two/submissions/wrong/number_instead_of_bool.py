def is_power(n):
    return 0 if n < 1 else 1 - min(n & (n - 1), 1)
