def primes_below(n):
    divisors = [[] for _ in range(n)]
    for d in range(2, n):
        for multiple in range(d, n, d):
            divisors[multiple].append(d)
    return [number for number in range(2, n) if len(divisors[number]) == 1]
