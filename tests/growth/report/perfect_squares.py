"""Fewest squares that add up to n."""

from math import isqrt


def fill_by_squares(n):
    best = [0]
    for number in range(1, n + 1):
        least = number
        for root in range(1, isqrt(number) + 1):
            if best[number - root * root] + 1 < least:
                least = best[number - root * root] + 1
        best.append(least)
    return best[n]


def _needs_four(n):
    while n % 4 == 0:
        n //= 4
    return n % 8 == 7


def four_square_theorem(n):
    pairs = 0
    for root in range(isqrt(n) + 1):
        rest = n - root * root
        if isqrt(rest) ** 2 == rest:
            pairs += 1
    if _needs_four(n):
        return 4
    if isqrt(n) ** 2 == n:
        return 1
    return 2 if pairs else 3


def list_of_squares(n):
    squares = {root * root for root in range(isqrt(n) + 1)}
    pairs = [square for square in squares if n - square in squares]
    if n in squares:
        return 1
    if pairs:
        return 2
    return 4 if _needs_four(n) else 3


def pairs_of_squares(n):
    least = 4
    top = isqrt(n)
    for one in range(top + 1):
        for other in range(top + 1):
            rest = n - one * one - other * other
            if rest >= 0 and isqrt(rest) ** 2 == rest:
                used = (one > 0) + (other > 0) + (rest > 0)
                if used < least:
                    least = used
    return least


def fill_by_splits(n):
    best = [0]
    for number in range(1, n + 1):
        if isqrt(number) ** 2 == number:
            best.append(1)
            continue
        least = number
        for part in range(1, number // 2 + 1):
            if best[part] + best[number - part] < least:
                least = best[part] + best[number - part]
        best.append(least)
    return best[n]
