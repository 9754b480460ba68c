def primes_below(n):
    primes = []
    for number in range(2, n):
        if all(number % p for p in primes):
            primes.append(number)
    return primes
