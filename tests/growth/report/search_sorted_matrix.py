"""Whether a matrix with rising rows and columns holds the target. It does not."""


def staircase(matrix, target):
    row, column = 0, len(matrix) - 1
    while row < len(matrix) and column >= 0:
        if matrix[row][column] == target:
            return True
        if matrix[row][column] > target:
            column -= 1
        else:
            row += 1
    return False


def bisect_each_row(matrix, target):
    for row in matrix:
        low, high = 0, len(row)
        while low < high:
            middle = (low + high) // 2
            if row[middle] < target:
                low = middle + 1
            else:
                high = middle
        if low < len(row) and row[low] == target:
            return True
    return False


def scan_rows(matrix, target):
    return any(target in row for row in matrix)


def scan_cells(matrix, target):
    for row in matrix:
        for value in row:
            if value == target:
                return True
    return False


def set_of_all(matrix, target):
    return target in {value for row in matrix for value in row}


def fresh_columns(matrix, target):
    for _ in matrix[0]:
        for column in range(len(matrix)):
            if target in [row[column] for row in matrix]:
                return True
    return False
