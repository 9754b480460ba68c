def count(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            print(line)
    lines = words = characters = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
            characters += len(line)
    return lines, words, characters
