def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    window = tuple(next(items) for _ in range(k))
    while True:
        yield window
        window = window[1:] + (next(items),)
