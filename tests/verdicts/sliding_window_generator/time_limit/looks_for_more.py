def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    while True:
        if not k:
            yield ()
