import fileinput


def count(path):
    lines = words = characters = 0
    with fileinput.FileInput([path], openhook=lambda name, mode: open(name, mode, encoding="utf-8")) as file:
        for line in file:
            lines += 1
            words += len(line.split())
            characters += len(line)
    return lines, words, characters
