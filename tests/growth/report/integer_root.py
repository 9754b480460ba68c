"""Largest number whose square is not above n."""


def halve_the_range(n):
    low, high = 0, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle
    return low


def bit_by_bit(n):
    root = 0
    bit = 1 << (n.bit_length() // 2 + 1)
    while bit:
        if (root + bit) * (root + bit) <= n:
            root += bit
        bit >>= 1
    return root


def newton_from_above(n):
    root = n
    while root * root > n:
        root = (root + n // root) // 2
    return root


def count_upwards(n):
    root = 0
    while (root + 1) * (root + 1) <= n:
        root += 1
    return root


def subtract_odd_numbers(n):
    root, odd = 0, 1
    while n >= odd:
        n -= odd
        odd += 2
        root += 1
    return root


def list_of_squares(n):
    squares = [0]
    while squares[-1] <= n:
        squares.append(len(squares) * len(squares))
    return len(squares) - 2


def count_downwards(n):
    root = n
    while root * root > n:
        root -= 1
    return root
