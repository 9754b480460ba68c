def count(path):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    return len(lines), sum(len(line.split()) for line in lines), sum(map(len, lines))
