def tail(path, n):
    if n < 0:
        raise ValueError("n must not be negative")
    last = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            last.append(line[:-1] if line.endswith("\n") else line)
            if n:
                del last[:-n]
            else:
                del last[:-1]
    return last[-n:]
