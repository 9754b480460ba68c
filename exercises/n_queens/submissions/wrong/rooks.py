from itertools import permutations


def n_queens(n):
    return [["." * c + "Q" + "." * (n - 1 - c) for c in order] for order in permutations(range(n))]
