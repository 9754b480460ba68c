def n_queens(n):
    """Row by row, with squares that are out of reach of all queens so far."""
    boards = [()]
    for row in range(n):
        boards = [
            queens + (column,)
            for queens in boards
            for column in range(n)
            if all(
                column != c and abs(column - c) != row - r for r, c in enumerate(queens)
            )
        ]
    return [["." * c + "Q" + "." * (n - 1 - c) for c in queens] for queens in boards]
