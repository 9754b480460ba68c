"""The n-th Fibonacci number for small n, where naive recursion still ends."""


def two_variables(number):
    current, following = 0, 1
    for _ in range(number):
        current, following = following, current + following
    return current


def table(number):
    values = [0, 1]
    for place in range(2, number + 1):
        values.append(values[place - 1] + values[place - 2])
    return values[number]


def _remembered(number, known):
    if number not in known:
        known[number] = _remembered(number - 1, known) + _remembered(number - 2, known)
    return known[number]


def memory(number):
    return _remembered(number, {0: 0, 1: 1})


def naive(number):
    if number < 2:
        return number
    return naive(number - 1) + naive(number - 2)


def sum_of_all_before(number):
    """A number is one more than the sum of all up to two places before it."""
    if number < 2:
        return number
    return 1 + sum(sum_of_all_before(place) for place in range(number - 1))
