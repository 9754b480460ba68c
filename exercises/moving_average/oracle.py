from math import fsum


def moving_average(xs, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return [fsum(xs[i : i + k]) / k for i in range(len(xs) - k + 1)]
