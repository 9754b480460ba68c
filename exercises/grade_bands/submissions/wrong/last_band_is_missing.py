from bisect import bisect_right


def grade(score, bounds, names):
    return names[min(bisect_right(bounds, score), max(len(bounds) - 1, 0))]
