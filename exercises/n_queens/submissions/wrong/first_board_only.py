def n_queens(n):
    def place(queens):
        row = len(queens)
        if row == n:
            return [["." * c + "Q" + "." * (n - 1 - c) for c in queens]]
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(queens)):
                board = place(queens + [column])
                if board:
                    return board
        return []

    return place([])
