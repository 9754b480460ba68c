def tail(path, n):
    if n < 0:
        raise ValueError("negative")
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines[-1] == "":
        lines.pop()
    return lines[max(len(lines) - n, 0) :]
