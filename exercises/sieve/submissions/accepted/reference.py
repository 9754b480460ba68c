def primes_below(n):
    if n < 3:
        return []
    prime = bytearray(b"\1") * n
    prime[0] = prime[1] = 0
    p = 2
    while p * p < n:
        if prime[p]:
            prime[p * p :: p] = bytes(len(range(p * p, n, p)))
        p += 1
    return [number for number in range(n) if prime[number]]
