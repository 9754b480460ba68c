"""The n-th row of Pascal's triangle modulo a prime, n + 1 numbers."""

_PRIME = 1_000_000_007


def one_row_in_place(n):
    row = [1] + [0] * n
    for size in range(1, n + 1):
        for place in range(size, 0, -1):
            row[place] = (row[place] + row[place - 1]) % _PRIME
    return row


def row_after_row(n):
    row = [1]
    for _ in range(n):
        row = [(one + other) % _PRIME for one, other in zip([0] + row, row + [0])]
    return row


def whole_triangle(n):
    triangle = [[1]]
    for size in range(1, n + 1):
        above = triangle[-1]
        row = [1]
        for place in range(1, size):
            row.append((above[place - 1] + above[place]) % _PRIME)
        row.append(1)
        triangle.append(row)
    return triangle[-1]


def inverses(n):
    row = [1]
    for place in range(1, n + 1):
        value = row[-1] * (n + 1 - place) % _PRIME
        row.append(value * pow(place, _PRIME - 2, _PRIME) % _PRIME)
    return row


def each_from_its_factors(n):
    row = []
    for place in range(n + 1):
        above = below = 1
        for factor in range(1, place + 1):
            above = above * (n + 1 - factor) % _PRIME
            below = below * factor % _PRIME
        row.append(above * pow(below, _PRIME - 2, _PRIME) % _PRIME)
    return row


def sums_of_prefixes(n):
    row = [1] * (n + 1)
    result = [1]
    for _ in range(n):
        total = [0] * len(row)
        for place in range(len(row)):
            total[place] = sum(row[:place + 1]) % _PRIME
        row = total[:-1]
        result.append(row[-1])
    return result
