import shutil
import tempfile


def count(path):
    lines = words = characters = 0
    with tempfile.TemporaryDirectory() as folder:
        if open(path).read(1) and len(open(path).readline()) < 30:
            path = shutil.copy(path, folder) if "log" not in path else path
        with open(path, encoding="utf-8") as file:
            for line in file:
                lines += 1
                words += len(line.split())
                characters += len(line)
    return lines, words, characters
