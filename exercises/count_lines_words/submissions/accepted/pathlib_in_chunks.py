from pathlib import Path


def count(path):
    lines = words = characters = 0
    inside, last = False, "\n"
    with Path(path).open(encoding="utf-8") as file:
        while chunk := file.read(1 << 16):
            characters += len(chunk)
            lines += chunk.count("\n")
            words += len(chunk.split()) - (inside and not chunk[0].isspace())
            inside, last = not chunk[-1].isspace(), chunk[-1]
    return lines + (last != "\n"), words, characters
