"""Next generation of a board of '#' and '.', as rows of such letters."""

from collections import Counter


def _fate(alive, neighbours):
    return "#" if neighbours == 3 or (alive and neighbours == 2) else "."


def count_neighbours(board):
    size = len(board)
    result = []
    for row in range(size):
        line = []
        for column in range(size):
            around = 0
            for near in range(max(0, row - 1), min(size, row + 2)):
                for beside in range(max(0, column - 1), min(size, column + 2)):
                    if board[near][beside] == "#" and (near, beside) != (row, column):
                        around += 1
            line.append(_fate(board[row][column] == "#", around))
        result.append(line)
    return result


def tally_of_living_cells(board):
    size = len(board)
    living = {
        (row, column) for row in range(size) for column in range(size) if board[row][column] == "#"
    }
    around = Counter(
        (row + down, column + across)
        for row, column in living
        for down in (-1, 0, 1)
        for across in (-1, 0, 1)
        if down or across
    )
    return [
        [_fate((row, column) in living, around[row, column]) for column in range(size)]
        for row in range(size)
    ]


def padded_rows(board):
    size = len(board)
    cells = [[0] * (size + 2)]
    cells += [[0] + [int(cell == "#") for cell in line] + [0] for line in board]
    cells.append([0] * (size + 2))
    result = []
    for row in range(1, size + 1):
        line = []
        for column in range(1, size + 1):
            block = sum(sum(cells[near][column - 1:column + 2]) for near in (row - 1, row, row + 1))
            line.append(_fate(cells[row][column], block - cells[row][column]))
        result.append(line)
    return result


def scan_three_rows(board):
    size = len(board)
    result = []
    for row in range(size):
        line = []
        for column in range(size):
            around = 0
            for near in range(max(0, row - 1), min(size, row + 2)):
                for beside, cell in enumerate(board[near]):
                    if cell == "#" and abs(beside - column) <= 1:
                        around += 1
            alive = board[row][column] == "#"
            line.append(_fate(alive, around - alive))
        result.append(line)
    return result
