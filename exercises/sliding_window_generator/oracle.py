def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    window = ()
    for item in items:
        window = (window + (item,))[-k:]
        if len(window) == k:
            yield window
