from collections import deque


def tail(path, n):
    if n < 0:
        raise ValueError("n must not be negative")
    with open(path, encoding="utf-8") as file:
        last = deque(file, maxlen=n)
    return [line.strip() for line in last]
