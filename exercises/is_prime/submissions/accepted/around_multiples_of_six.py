from math import isqrt


def is_prime(n):
    if n < 5:
        return n in (2, 3)
    if n % 2 == 0 or n % 3 == 0:
        return False
    return all(n % d and n % (d + 2) for d in range(5, isqrt(n) + 1, 6))
