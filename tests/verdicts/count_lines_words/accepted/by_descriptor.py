import codecs
import os


def count(path):
    descriptor = os.open(path, os.O_RDONLY)
    decode = codecs.getincrementaldecoder("utf-8")().decode
    lines = words = characters = 0
    inside, last = False, "\n"
    try:
        while block := os.read(descriptor, 1 << 15):
            text = decode(block)
            characters += len(text)
            lines += text.count("\n")
            words += len(text.split()) - (inside and not text[0].isspace())
            inside, last = not text[-1].isspace(), text[-1]
    finally:
        os.close(descriptor)
    return lines + (last != "\n"), words, characters
