def moving_average(xs, k):
    if k < 1:
        raise ValueError(k)
    return [sum(xs[i : i + k]) / k for i in range(len(xs) - k)]
