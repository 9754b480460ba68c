"""Sums of the divisors of all numbers from 1 to n."""


def steps_of_each_divisor(limit):
    sums = [0] * (limit + 1)
    for divisor in range(1, limit + 1):
        for multiple in range(divisor, limit + 1, divisor):
            sums[multiple] += divisor
    return sums[1:]


def root_of_each_number(limit):
    sums = []
    for number in range(1, limit + 1):
        total = 0
        divisor = 1
        while divisor * divisor <= number:
            quotient, rest = divmod(number, divisor)
            if rest == 0:
                total += divisor if divisor == quotient else divisor + quotient
            divisor += 1
        sums.append(total)
    return sums


def every_candidate(limit):
    return [
        sum([divisor for divisor in range(1, number + 1) if number % divisor == 0])
        for number in range(1, limit + 1)
    ]
