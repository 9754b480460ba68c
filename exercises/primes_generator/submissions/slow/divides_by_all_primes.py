def primes():
    found = []
    number = 2
    while True:
        for prime in found:
            if number % prime == 0:
                break
        else:
            found.append(number)
            yield number
        number += 1
