from itertools import combinations


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def counterexample():
    meetings = list(combinations(range(8), 2))
    for first, second, third in combinations(meetings, 3):
        for short, one, other in ((first, second, third), (second, first, third), (third, first, second)):
            if (
                short[1] - short[0] < min(one[1] - one[0], other[1] - other[0])
                and overlap(short, one)
                and overlap(short, other)
                and not overlap(one, other)
            ):
                return [first, second, third]
