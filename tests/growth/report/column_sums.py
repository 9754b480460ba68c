"""Sum of each column of a square matrix."""


def add_row_by_row(matrix):
    sums = [0] * len(matrix)
    for row in matrix:
        for column, value in enumerate(row):
            sums[column] += value
    return sums


def pick_each_column(matrix):
    sums = []
    for column in range(len(matrix)):
        total = 0
        for row in matrix:
            total += row[column]
        sums.append(total)
    return sums


def transpose_once(matrix):
    return [sum(column) for column in list(zip(*matrix))]


def transpose_for_each(matrix):
    return [sum(list(zip(*matrix))[column]) for column in range(len(matrix))]


def copy_for_each(matrix):
    sums = []
    for column in range(len(matrix)):
        turned = [[row[place] for row in matrix] for place in range(len(matrix))]
        sums.append(sum(turned[column]))
    return sums
