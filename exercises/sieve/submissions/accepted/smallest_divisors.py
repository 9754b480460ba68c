def primes_below(n):
    """Crosses out each number once, by its smallest divisor."""
    composite, primes = bytearray(n), []
    for number in range(2, n):
        if not composite[number]:
            primes.append(number)
        for p in primes:
            if p * number >= n:
                break
            composite[p * number] = 1
            if number % p == 0:
                break
    return primes
