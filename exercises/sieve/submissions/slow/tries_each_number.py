def primes_below(n):
    primes = []
    for number in range(2, n):
        divisors = 0
        for d in range(1, number + 1):
            if number % d == 0:
                divisors += 1
        if divisors == 2:
            primes.append(number)
    return primes
