def n_queens(n):
    boards = []

    def place(queens):
        if len(queens) == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in queens])
            return
        for column in range(n):
            if column not in queens and (not queens or abs(column - queens[-1]) != 1):
                place(queens + [column])

    place([])
    return boards
