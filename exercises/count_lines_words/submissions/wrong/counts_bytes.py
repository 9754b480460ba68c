def count(path):
    lines = words = size = 0
    with open(path, "rb") as file:
        for line in file:
            lines += 1
            words += len(line.split())
            size += len(line)
    return lines, words, size
