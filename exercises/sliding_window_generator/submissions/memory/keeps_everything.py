def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    seen = []
    for item in items:
        seen.append(item)
        if len(seen) >= k:
            yield tuple(seen[-k:])
