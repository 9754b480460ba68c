SMALL = [p for p in range(2, 100) if all(p % d for d in range(2, p))]


def primes():
    yield from SMALL
    number = 101
    while True:
        for prime in SMALL:
            if number % prime == 0:
                break
        else:
            yield number
        number += 2
