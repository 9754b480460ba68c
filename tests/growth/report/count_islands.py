"""Number of islands of '#'. Here all is one island."""

from collections import deque


def _around(row, column, size):
    if row:
        yield row - 1, column
    if column:
        yield row, column - 1
    if row + 1 < size:
        yield row + 1, column
    if column + 1 < size:
        yield row, column + 1


def _flood(board, take):
    size = len(board)
    seen = set()
    islands = 0
    for row in range(size):
        for column in range(size):
            if board[row][column] != "#" or (row, column) in seen:
                continue
            islands += 1
            seen.add((row, column))
            waiting = deque([(row, column)])
            while waiting:
                cell = take(waiting)
                for near in _around(cell[0], cell[1], size):
                    if board[near[0]][near[1]] == "#" and near not in seen:
                        seen.add(near)
                        waiting.append(near)
    return islands


def flood_with_stack(board):
    return _flood(board, deque.pop)


def flood_with_queue(board):
    return _flood(board, deque.popleft)


def union_with_halving(board):
    size = len(board)
    parent = list(range(size * size))

    def _root(cell):
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    islands = 0
    for row in range(size):
        for column in range(size):
            if board[row][column] != "#":
                continue
            islands += 1
            for near, beside in ((row - 1, column), (row, column - 1)):
                if near < 0 or beside < 0 or board[near][beside] != "#":
                    continue
                one, other = _root(row * size + column), _root(near * size + beside)
                if one != other:
                    parent[one] = other
                    islands -= 1
    return islands


def spread_labels(board):
    size = len(board)
    labels = [[row * size + column for column in range(size)] for row in range(size)]
    changed = True
    while changed:
        changed = False
        fresh = []
        for row in range(size):
            line = []
            for column in range(size):
                label = labels[row][column]
                if board[row][column] == "#":
                    for near, beside in _around(row, column, size):
                        if board[near][beside] == "#":
                            label = min(label, labels[near][beside])
                if label != labels[row][column]:
                    changed = True
                line.append(label)
            fresh.append(line)
        labels = fresh
    return len(
        {
            labels[row][column]
            for row in range(size)
            for column in range(size)
            if board[row][column] == "#"
        }
    )
