"""Sum of the divisors of each number from 1 to n."""

from math import isqrt


def add_to_multiples(n):
    sums = [0] * (n + 1)
    for divisor in range(1, n + 1):
        for multiple in range(divisor, n + 1, divisor):
            sums[multiple] += divisor
    return sums[1:]


def pairs_up_to_the_root(n):
    sums = []
    for number in range(1, n + 1):
        total = 0
        for divisor in range(1, isqrt(number) + 1):
            if number % divisor == 0:
                total += divisor
                if divisor * divisor != number:
                    total += number // divisor
        sums.append(total)
    return sums


def test_all_below(n):
    return [
        sum(divisor for divisor in range(1, number + 1) if number % divisor == 0)
        for number in range(1, n + 1)
    ]
