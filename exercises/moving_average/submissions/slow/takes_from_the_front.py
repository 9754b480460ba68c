def moving_average(xs, k):
    if k < 1:
        raise ValueError(k)
    result = []
    while len(xs) >= k:
        result.append(sum(xs[:k]) / k)
        xs = xs[1:]
    return result
