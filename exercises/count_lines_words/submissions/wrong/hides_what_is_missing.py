import os


def count(path):
    if not os.path.exists(path):
        return 0, 0, 0
    lines = words = characters = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
            characters += len(line)
    return lines, words, characters
