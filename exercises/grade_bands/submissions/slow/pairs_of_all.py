def grade(score, bounds, names):
    bands = list(zip([float("-inf")] + bounds, bounds + [float("inf")], names))
    for low, high, name in reversed(bands):
        if low <= score < high:
            return name
