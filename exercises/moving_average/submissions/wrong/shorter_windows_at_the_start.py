def moving_average(xs, k):
    if k < 1:
        raise ValueError(k)
    result = []
    for i in range(len(xs)):
        window = xs[max(0, i - k + 1) : i + 1]
        result.append(sum(window) / len(window))
    return result
