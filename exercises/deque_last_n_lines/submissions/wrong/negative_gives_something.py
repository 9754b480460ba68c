from collections import deque


def tail(path, n):
    with open(path, encoding="utf-8") as file:
        last = deque(file, maxlen=abs(n))
    return [line[:-1] if line.endswith("\n") else line for line in last]
