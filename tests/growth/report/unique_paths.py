"""Ways through an n by n grid, right and down only, modulo a prime."""

_PRIME = 1_000_000_007


def rolling_row(n):
    row = [1] * n
    for _ in range(n - 1):
        for column in range(1, n):
            row[column] = (row[column] + row[column - 1]) % _PRIME
    return row[-1]


def table(n):
    ways = [[1] * n for _ in range(n)]
    for row in range(1, n):
        for column in range(1, n):
            ways[row][column] = (ways[row - 1][column] + ways[row][column - 1]) % _PRIME
    return ways[-1][-1]


def memory_of_cells(n):
    known = {}

    def _ways(row, column):
        if row == 0 or column == 0:
            return 1
        if (row, column) not in known:
            total = _ways(row - 1, column) + _ways(row, column - 1)
            known[row, column] = total % _PRIME
        return known[row, column]

    return _ways(n - 1, n - 1)


def product_of_fractions(n):
    ways = 1
    for step in range(1, n):
        ways = ways * (n - 1 + step) % _PRIME * pow(step, _PRIME - 2, _PRIME) % _PRIME
    return ways


def sum_above_each_cell(n):
    row = [1] * n
    for _ in range(n - 1):
        below = []
        for column in range(n):
            total = 0
            for left in range(column + 1):
                total += row[left]
            below.append(total % _PRIME)
        row = below
    return row[-1]


def sum_of_column_and_row(n):
    ways = [[1] * n for _ in range(n)]
    for row in range(1, n):
        for column in range(1, n):
            ways[row][column] = sum(ways[row - 1][left] for left in range(column + 1)) % _PRIME
    return ways[-1][-1]
