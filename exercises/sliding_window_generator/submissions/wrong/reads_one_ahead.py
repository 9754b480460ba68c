from collections import deque


def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    window, ready = deque(maxlen=k), None
    for item in items:
        if ready:
            yield ready
        window.append(item)
        ready = tuple(window) if len(window) == k else None
    if ready:
        yield ready
