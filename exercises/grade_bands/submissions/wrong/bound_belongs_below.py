from bisect import bisect_left


def grade(score, bounds, names):
    return names[bisect_left(bounds, score)]
