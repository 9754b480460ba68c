from collections import deque


def tail(path, n):
    if n < 0:
        raise ValueError("n must not be negative")
    with open(path, encoding="utf-8") as file:
        last = deque((line for line in file if line != "\n"), maxlen=n)
    return [line[:-1] if line.endswith("\n") else line for line in last]
