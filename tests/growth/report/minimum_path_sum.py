"""Least sum on a way right and down through a matrix. The matrix may be changed."""


def rolling_row(matrix):
    best = []
    for value in matrix[0]:
        best.append(value + (best[-1] if best else 0))
    for line in matrix[1:]:
        best[0] += line[0]
        for column in range(1, len(line)):
            best[column] = min(best[column], best[column - 1]) + line[column]
    return best[-1]


def in_place(matrix):
    size = len(matrix)
    for place in range(1, size):
        matrix[0][place] += matrix[0][place - 1]
        matrix[place][0] += matrix[place - 1][0]
    for row in range(1, size):
        for column in range(1, size):
            matrix[row][column] += min(matrix[row - 1][column], matrix[row][column - 1])
    return matrix[-1][-1]


def table(matrix):
    best = [[0] * len(line) for line in matrix]
    for row, line in enumerate(matrix):
        for column, value in enumerate(line):
            ways = []
            if row:
                ways.append(best[row - 1][column])
            if column:
                ways.append(best[row][column - 1])
            best[row][column] = value + min(ways, default=0)
    return best[-1][-1]


def memory_of_cells(matrix):
    known = {(0, 0): matrix[0][0]}

    def _best(row, column):
        if (row, column) not in known:
            ways = []
            if row:
                ways.append(_best(row - 1, column))
            if column:
                ways.append(_best(row, column - 1))
            known[row, column] = min(ways) + matrix[row][column]
        return known[row, column]

    return _best(len(matrix) - 1, len(matrix) - 1)


def try_each_turn(matrix):
    size = len(matrix)
    best = []
    for row, line in enumerate(matrix):
        current = []
        for column in range(size):
            along = 0
            least = None
            for start in range(column, -1, -1):
                along += line[start]
                if row == 0:
                    if start == 0:
                        least = along
                elif least is None or best[row - 1][start] + along < least:
                    least = best[row - 1][start] + along
            current.append(least)
        best.append(current)
    return best[-1][-1]
