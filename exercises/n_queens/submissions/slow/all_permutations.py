def n_queens(n):
    boards = []

    def orders(queens, left):
        if not left:
            attacks = 0
            for i in range(n):
                for j in range(i):
                    attacks += abs(queens[i] - queens[j]) == i - j
            if not attacks:
                boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in queens])
        for i, column in enumerate(left):
            orders(queens + [column], left[:i] + left[i + 1:])

    orders([], list(range(n)))
    return boards
