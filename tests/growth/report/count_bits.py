"""Number of one bits of each number from 0 to n."""


def from_the_half(n):
    ones = [0]
    for number in range(1, n + 1):
        ones.append(ones[number >> 1] + (number & 1))
    return ones


def from_the_lowest_one(n):
    ones = [0] * (n + 1)
    for number in range(1, n + 1):
        ones[number] = ones[number & (number - 1)] + 1
    return ones


def shift_each(n):
    result = []
    for number in range(n + 1):
        ones = 0
        while number:
            ones += number & 1
            number >>= 1
        result.append(ones)
    return result


def clear_the_lowest_one(n):
    result = []
    for number in range(n + 1):
        ones = 0
        while number:
            number &= number - 1
            ones += 1
        result.append(ones)
    return result


def recount_by_increments(n):
    result = []
    for number in range(n + 1):
        ones = 0
        for step in range(number):
            ones += 1 - (~step & step + 1).bit_length() + 1
        result.append(ones)
    return result
