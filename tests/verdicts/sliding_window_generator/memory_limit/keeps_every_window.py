def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    kept, window = [], []
    for item in items:
        window = (window + [item])[-k:]
        kept.append(bytearray(64 << 20))
        if len(window) == k:
            yield tuple(window)
