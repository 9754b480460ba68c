from math import isqrt


def is_prime(n):
    return n > 0 and all(n % d for d in range(2, isqrt(n) + 1))
