"""Sum of the divisors of one number."""


def up_to_root(number):
    total = 0
    divisor = 1
    while divisor * divisor <= number:
        if number % divisor == 0:
            total += divisor
            if divisor != number // divisor:
                total += number // divisor
        divisor += 1
    return total


def downwards_from_root(number):
    divisor = 1
    while (divisor + 1) * (divisor + 1) <= number:
        divisor += 1
    total = divisor if divisor * divisor == number else 0
    if divisor * divisor == number:
        divisor -= 1
    while divisor > 0:
        quotient, rest = divmod(number, divisor)
        if rest == 0:
            total += divisor + quotient
        divisor -= 1
    return total


def every_candidate(number):
    total = 0
    for divisor in range(1, number + 1):
        if number % divisor == 0:
            total += divisor
    return total


def up_to_half(number):
    halves = range(1, number // 2 + 1)
    return number + sum(divisor for divisor in halves if number % divisor == 0)


def listed_candidates(number):
    candidates = list(range(1, number + 1))
    return sum([divisor for divisor in candidates if number % divisor == 0])
