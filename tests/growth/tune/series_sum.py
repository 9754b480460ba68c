"""Sum of the integers from 1 to n."""


def closed_form(number):
    return number * (number + 1) // 2


def sum_of_range(number):
    return sum(range(number + 1))


def running_total(number):
    total = 0
    for value in range(1, number + 1):
        total += value
    return total


def sum_of_list(number):
    return sum([value for value in range(1, number + 1)])


def doubling(number):
    """The sum to 2m is twice the sum to m and m * m more."""
    highest = 1
    while 2 * highest <= number:
        highest *= 2
    total = half = 0
    while highest:
        total = 2 * total + half * half
        half *= 2
        if number & highest:
            half += 1
            total += half
        highest //= 2
    return total


def count_units(number):
    total = 0
    for value in range(1, number + 1):
        for _ in range(value):
            total += 1
    return total
