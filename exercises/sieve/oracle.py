def primes_below(n):
    """Divides each number by the primes up to its root."""
    primes = []
    for number in range(2, n):
        for p in primes:
            if p * p > number:
                primes.append(number)
                break
            if number % p == 0:
                break
        else:
            primes.append(number)
    return primes
