def is_power(n):
    return n == 1 or n > 0 and n % 2 == 0
