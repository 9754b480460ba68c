"""Rows and columns that hold a zero become zero. The matrix may be changed."""


def first_row_and_column(matrix):
    size = len(matrix)
    top = any(matrix[0][column] == 0 for column in range(size))
    side = any(matrix[row][0] == 0 for row in range(size))
    for row in range(1, size):
        for column in range(1, size):
            if matrix[row][column] == 0:
                matrix[row][0] = matrix[0][column] = 0
    for row in range(1, size):
        for column in range(1, size):
            if matrix[row][0] == 0 or matrix[0][column] == 0:
                matrix[row][column] = 0
    for place in range(size):
        if top:
            matrix[0][place] = 0
        if side:
            matrix[place][0] = 0
    return matrix


def sets_of_lines(matrix):
    rows, columns = set(), set()
    for row, line in enumerate(matrix):
        for column, value in enumerate(line):
            if value == 0:
                rows.add(row)
                columns.add(column)
    for row, line in enumerate(matrix):
        for column in range(len(line)):
            if row in rows or column in columns:
                line[column] = 0
    return matrix


def list_of_zeroes(matrix):
    size = len(matrix)
    zeroes = []
    for row in range(size):
        for column in range(size):
            if matrix[row][column] == 0:
                zeroes.append((row, column))
    for row, column in zeroes:
        for place in range(size):
            matrix[row][place] = 0
            matrix[place][column] = 0
    return matrix


def copy_and_clear(matrix):
    size = len(matrix)
    result = [list(line) for line in matrix]
    for row in range(size):
        for column in range(size):
            if matrix[row][column] == 0:
                result[row][:] = [0] * size
                for line in result:
                    line[column] = 0
    return result


def ask_for_each_cell(matrix):
    size = len(matrix)
    result = []
    for row in range(size):
        line = []
        for column in range(size):
            zeroes = matrix[row].count(0)
            zeroes += [other[column] for other in matrix].count(0)
            line.append(0 if zeroes else matrix[row][column])
        result.append(line)
    return result
