"""Quarter turn of a square matrix, clockwise. The matrix may be changed."""


def layers_in_place(matrix):
    last = len(matrix) - 1
    for row in range(len(matrix) // 2):
        for column in range(row, last - row):
            kept = matrix[row][column]
            matrix[row][column] = matrix[last - column][row]
            matrix[last - column][row] = matrix[last - row][last - column]
            matrix[last - row][last - column] = matrix[column][last - row]
            matrix[column][last - row] = kept
    return matrix


def flip_and_transpose(matrix):
    matrix.reverse()
    for row in range(len(matrix)):
        for column in range(row):
            above, below = matrix[column][row], matrix[row][column]
            matrix[column][row], matrix[row][column] = below, above
    return matrix


def zip_reversed(matrix):
    return [list(row) for row in zip(*matrix[::-1])]


def new_matrix(matrix):
    size = len(matrix)
    return [[matrix[size - 1 - row][column] for row in range(size)] for column in range(size)]


def turn_rings_step_by_step(matrix):
    size = len(matrix)
    for depth in range(size // 2):
        last = size - 1 - depth
        for _ in range(last - depth):
            kept = matrix[depth][depth]
            for row in range(depth, last):
                matrix[row][depth] = matrix[row + 1][depth]
            for column in range(depth, last):
                matrix[last][column] = matrix[last][column + 1]
            for row in range(last, depth, -1):
                matrix[row][last] = matrix[row - 1][last]
            for column in range(last, depth + 1, -1):
                matrix[depth][column] = matrix[depth][column - 1]
            matrix[depth][depth + 1] = kept
    return matrix
