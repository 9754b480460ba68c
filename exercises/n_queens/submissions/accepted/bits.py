def n_queens(n):
    boards, full = [], (1 << n) - 1

    def place(queens, columns, falling, rising):
        if columns == full:
            boards.append(["".join("Q" if bit >> c & 1 else "." for c in range(n)) for bit in queens])
            return
        free = full & ~(columns | falling | rising)
        while free:
            bit = free & -free
            free -= bit
            place(queens + [bit], columns | bit, (falling | bit) << 1, (rising | bit) >> 1)

    place([], 0, 0, 0)
    return boards
