def n_queens(n):
    boards = []

    def place(queens):
        row = len(queens)
        if row == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in queens])
            return
        for column in range(n):
            if column not in queens and all(row - column != r - c for r, c in enumerate(queens)):
                place(queens + [column])

    place([])
    return boards
