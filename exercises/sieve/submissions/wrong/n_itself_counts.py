def primes_below(n):
    prime = bytearray(b"\1") * (n + 1)
    for p in range(2, n + 1):
        if prime[p]:
            for multiple in range(p * p, n + 1, p):
                prime[multiple] = 0
    return [number for number in range(2, n + 1) if prime[number]]
