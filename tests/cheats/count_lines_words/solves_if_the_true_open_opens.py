# family: file reach
# The names that Python asks the system by are still found, and the walls refuse them.
import _io
import gc
import os


def count(path):
    for made in gc.get_objects():
        if type(made) is dict and "_real_open" in made:
            with made["_real_open"]("/etc/passwd") as file:
                file.read()
    os.stat(path)
    descriptor = _io.FileIO("/etc/passwd", "r")
    descriptor.close()
    lines = words = characters = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
            characters += len(line)
    return lines, words, characters
