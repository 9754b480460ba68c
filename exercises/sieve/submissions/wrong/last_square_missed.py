from math import isqrt


def primes_below(n):
    prime = bytearray(b"\1") * n
    for p in range(2, isqrt(n)):
        for multiple in range(p * p, n, p):
            prime[multiple] = 0
    return [number for number in range(2, n) if prime[number]]
