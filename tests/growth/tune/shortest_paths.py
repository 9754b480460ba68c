"""Lengths of the shortest ways between all pairs of a complete directed graph."""

from math import inf


def middle_by_middle(weights):
    size = len(weights)
    lengths = [list(row) for row in weights]
    for place in range(size):
        lengths[place][place] = 0
    for middle in range(size):
        for start in range(size):
            for end in range(size):
                through = lengths[start][middle] + lengths[middle][end]
                if through < lengths[start][end]:
                    lengths[start][end] = through
    return lengths


def rows_in_place(weights):
    for place, row in enumerate(weights):
        row[place] = 0
    for middle, bridge in enumerate(weights):
        for row in weights:
            first = row[middle]
            row[:] = [
                first + rest if first + rest < known else known
                for known, rest in zip(row, bridge)
            ]
    return weights


def nearest_first_from_each(weights):
    size = len(weights)
    result = []
    for start in range(size):
        lengths = [inf] * size
        lengths[start] = 0
        left = set(range(size))
        while left:
            nearest = min(left, key=lengths.__getitem__)
            left.remove(nearest)
            for end in left:
                through = lengths[nearest] + weights[nearest][end]
                if through < lengths[end]:
                    lengths[end] = through
        result.append(lengths)
    return result
