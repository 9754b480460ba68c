from collections import deque


def tail(path, n):
    if n < 0:
        raise ValueError("n must not be negative")
    try:
        with open(path, encoding="utf-8") as file:
            last = deque(file, maxlen=n)
    except OSError:
        return []
    return [line[:-1] if line.endswith("\n") else line for line in last]
