def primes_below(n):
    prime = bytearray(b"\1") * n
    for p in range(3, n, 2):
        for multiple in range(p * p, n, 2 * p):
            prime[multiple] = 0
    return [number for number in range(3, n, 2) if prime[number]]
