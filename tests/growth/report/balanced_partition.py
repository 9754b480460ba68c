"""Least difference of two parts into which the numbers can be divided."""


def row_of_sums(nums):
    total = sum(nums)
    reached = [True] + [False] * total
    for value in nums:
        for amount in range(total, value - 1, -1):
            if reached[amount - value]:
                reached[amount] = True
    return min(abs(total - 2 * amount) for amount in range(total + 1) if reached[amount])


def set_of_sums(nums):
    sums = {0}
    for value in nums:
        sums = sums | {amount + value for amount in sums}
    total = sum(nums)
    return min(abs(total - 2 * amount) for amount in sums)


def bits_of_a_number(nums):
    reached = 1
    for value in nums:
        reached |= reached << value
    total = sum(nums)
    digits = bin(reached)[:1:-1]
    return min(abs(total - 2 * amount) for amount, digit in enumerate(digits) if digit == "1")


def keep_each_number(nums):
    rows = [1]
    for value in nums:
        rows.append(rows[-1] | rows[-1] << value)
    total = sum(nums)
    digits = bin(rows[-1])[:1:-1]
    return min(abs(total - 2 * amount) for amount, digit in enumerate(digits) if digit == "1")
