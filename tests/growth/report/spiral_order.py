"""Cells of a square matrix from the rim inwards, clockwise."""


def walk_the_borders(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix) - 1
    result = []
    while top <= bottom and left <= right:
        for column in range(left, right + 1):
            result.append(matrix[top][column])
        for row in range(top + 1, bottom + 1):
            result.append(matrix[row][right])
        if top < bottom and left < right:
            for column in range(right - 1, left - 1, -1):
                result.append(matrix[bottom][column])
            for row in range(bottom - 1, top, -1):
                result.append(matrix[row][left])
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return result


def turn_at_walls(matrix):
    size = len(matrix)
    seen = set()
    row, column, down, across = 0, 0, 0, 1
    result = []
    for _ in range(size * size):
        seen.add((row, column))
        result.append(matrix[row][column])
        ahead = (row + down, column + across)
        if ahead in seen or not (0 <= ahead[0] < size and 0 <= ahead[1] < size):
            down, across = across, -down
        row, column = row + down, column + across
    return result


def _ring(depth, size):
    last = size - 1 - depth
    yield from ((depth, column) for column in range(depth, last + 1))
    yield from ((row, last) for row in range(depth + 1, last + 1))
    if depth < last:
        yield from ((last, column) for column in range(last - 1, depth - 1, -1))
        yield from ((row, depth) for row in range(last - 1, depth, -1))


def ring_by_ring(matrix):
    size = len(matrix)
    result = []
    for depth in range((size + 1) // 2):
        result.extend(matrix[row][column] for row, column in _ring(depth, size))
    return result


def peel_and_turn(matrix):
    rest = [tuple(row) for row in matrix]
    result = []
    while rest:
        result.extend(rest[0])
        rest = list(zip(*rest[1:]))[::-1]
    return result


def test_every_cell(matrix):
    size = len(matrix)
    result = []
    for depth in range((size + 1) // 2):
        last = size - 1 - depth
        sides = [[], [], [], []]
        for row in range(size):
            for column in range(size):
                if min(row, column, size - 1 - row, size - 1 - column) != depth:
                    continue
                value = matrix[row][column]
                if row == depth:
                    sides[0].append(value)
                elif column == last:
                    sides[1].append(value)
                elif row == last:
                    sides[2].insert(0, value)
                else:
                    sides[3].insert(0, value)
        for side in sides:
            result.extend(side)
    return result
