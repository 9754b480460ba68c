from collections import deque


def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    window = deque(maxlen=k)
    for item in items:
        window.append(item)
        if len(window) == k:
            yield tuple(window)
    if 0 < len(window) < k:
        yield tuple(window)
