from itertools import product


def n_queens(n):
    boards = []
    for queens in product(range(n), repeat=n):
        if (
            len(set(queens)) == n
            and len({r - c for r, c in enumerate(queens)}) == n
            and len({r + c for r, c in enumerate(queens)}) == n
        ):
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in queens])
    return boards
