"""Number of primes up to n."""

from math import isqrt


def sieve_by_least_factor(n):
    least = [0] * (n + 1)
    primes = []
    for number in range(2, n + 1):
        if least[number] == 0:
            least[number] = number
            primes.append(number)
        for prime in primes:
            if prime > least[number] or prime * number > n:
                break
            least[prime * number] = prime
    return len(primes)


def multiples_of_each(n):
    divisors = [0] * (n + 1)
    for number in range(2, n + 1):
        for multiple in range(number, n + 1, number):
            divisors[multiple] += 1
    return divisors.count(1)


def divide_up_to_the_root(n):
    primes = 0
    for number in range(2, n + 1):
        factors = 0
        for factor in range(2, isqrt(number) + 1):
            if number % factor == 0:
                factors += 1
        if factors == 0:
            primes += 1
    return primes


def divide_by_all(n):
    primes = 0
    for number in range(2, n + 1):
        factors = 0
        for factor in range(2, number):
            if number % factor == 0:
                factors += 1
        if factors == 0:
            primes += 1
    return primes
