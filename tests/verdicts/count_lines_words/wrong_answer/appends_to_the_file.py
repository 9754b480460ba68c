def count(path):
    with open(path, "a", encoding="utf-8") as file:
        file.write("\n")
    lines = words = characters = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
            characters += len(line)
    return lines, words, characters
