"""Fewest insertions, deletions and replacements from one text to another of equal length."""


def full_table(one, other):
    table = [[i + j for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            replaced = table[i - 1][j - 1] + (one[i - 1] != other[j - 1])
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, replaced)
    return table[-1][-1]


def one_row(one, other):
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        diagonal, row[0] = row[0], i
        for j, candidate in enumerate(other, 1):
            replaced = diagonal + (letter != candidate)
            diagonal = row[j]
            row[j] = min(row[j] + 1, row[j - 1] + 1, replaced)
    return row[-1]


def _distance(one, other, i, j, known):
    if i == 0 or j == 0:
        return i + j
    if (i, j) not in known:
        replaced = _distance(one, other, i - 1, j - 1, known) + (one[i - 1] != other[j - 1])
        dropped = _distance(one, other, i - 1, j, known) + 1
        added = _distance(one, other, i, j - 1, known) + 1
        known[i, j] = min(replaced, dropped, added)
    return known[i, j]


def recursion_with_memory(one, other):
    return _distance(one, other, len(one), len(other), {})


def from_every_cell_before(one, other):
    """Looks along the whole row and column for gaps of any length."""
    table = [[i + j for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            best = table[i - 1][j - 1] + (one[i - 1] != other[j - 1])
            for gap in range(1, i + 1):
                best = min(best, table[i - gap][j] + gap)
            for gap in range(1, j + 1):
                best = min(best, table[i][j - gap] + gap)
            table[i][j] = best
    return table[-1][-1]
