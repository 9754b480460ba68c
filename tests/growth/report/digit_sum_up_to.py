"""Sum of all decimal digits of the numbers from 1 to n."""


def place_by_place(n):
    total, power = 0, 1
    while power <= n:
        above, digit, below = n // (10 * power), n // power % 10, n % power
        total += above * 45 * power
        total += digit * (digit - 1) // 2 * power
        total += digit * (below + 1)
        power *= 10
    return total


def table_of_tenths(n):
    sums = [0] * (n + 1)
    for number in range(1, n + 1):
        sums[number] = sums[number // 10] + number % 10
    return sum(sums)


def divide_each_number(n):
    total = 0
    for number in range(1, n + 1):
        while number:
            total += number % 10
            number //= 10
    return total


def letters_of_each_number(n):
    total = 0
    for number in range(1, n + 1):
        for letter in str(number):
            total += int(letter)
    return total


def count_again_for_each(n):
    total = 0
    for number in range(1, n + 1):
        tens, rest = 0, number
        while number:
            while rest >= 10:
                rest -= 10
                tens += 1
            total += rest
            number = rest = tens
            tens = 0
    return total
