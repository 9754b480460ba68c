def moving_average(xs, k):
    if k < 1:
        raise ValueError(k)
    total, result = 0, []
    for i, x in enumerate(xs):
        total += x
        if i >= k:
            total -= xs[i - k]
        if i >= k - 1:
            result.append(total / k)
    return result
