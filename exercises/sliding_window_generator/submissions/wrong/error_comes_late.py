from collections import deque


def windows(items, k):
    window = deque(maxlen=max(k, 1))
    for item in items:
        window.append(item)
        if len(window) == k:
            yield tuple(window)
