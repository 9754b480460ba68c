def windows(items, k):
    items = list(items)
    if k < 1:
        raise ValueError("k must be at least 1")
    for start in range(len(items) - k + 1):
        yield tuple(items[start : start + k])
