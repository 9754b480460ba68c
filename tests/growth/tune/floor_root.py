"""Largest integer whose square is not above a number."""

from math import isqrt


def halving(number):
    low, high = 0, number + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= number:
            low = middle
        else:
            high = middle
    return low


def library_root(number):
    return isqrt(number)


def subtract_odd_numbers(number):
    odd = 1
    root = 0
    while number >= odd:
        number -= odd
        odd += 2
        root += 1
    return root


def try_upwards(number):
    root = 0
    while (root + 1) * (root + 1) <= number:
        root += 1
    return root


def count_all(number):
    root = 0
    for candidate in range(1, number + 1):
        if candidate * candidate <= number:
            root = candidate
    return root


def squares_in_list(number):
    squares = [root * root for root in range(number + 1)]
    return max(root for root, square in enumerate(squares) if square <= number)
