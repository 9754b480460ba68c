def n_queens(n):
    boards, queens = [], []
    columns, falling, rising = set(), set(), set()

    def place(row):
        if row == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in queens])
            return
        for column in range(n):
            if column in columns or row - column in falling or row + column in rising:
                continue
            queens.append(column)
            columns.add(column)
            falling.add(row - column)
            rising.add(row + column)
            place(row + 1)
            queens.pop()
            columns.remove(column)
            falling.remove(row - column)
            rising.remove(row + column)

    place(0)
    return boards
