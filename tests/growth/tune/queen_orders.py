"""Ways to put n queens on a board, found by looking at every order of the columns."""

from itertools import permutations


def sets_of_diagonals(size):
    found = 0
    for columns in permutations(range(size)):
        rising = {row + column for row, column in enumerate(columns)}
        falling = {row - column for row, column in enumerate(columns)}
        found += len(rising) == size and len(falling) == size
    return found


def _is_peaceful(columns):
    for low in range(len(columns)):
        for high in range(low + 1, len(columns)):
            if abs(columns[low] - columns[high]) == high - low:
                return False
    return True


def _place(columns, row):
    if row == len(columns):
        return int(_is_peaceful(columns))
    found = 0
    for other in range(row, len(columns)):
        columns[row], columns[other] = columns[other], columns[row]
        found += _place(columns, row + 1)
        columns[row], columns[other] = columns[other], columns[row]
    return found


def swapping(size):
    return _place(list(range(size)), 0)


def listed_orders(size):
    orders = [[]]
    for column in range(size):
        orders = [
            order[:place] + [column] + order[place:]
            for order in orders
            for place in range(column + 1)
        ]
    return sum(_is_peaceful(order) for order in orders)
