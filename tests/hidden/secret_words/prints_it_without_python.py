# family: leaks by what is shown
import os


def shout(words):
    text = " ".join(words).encode()
    os.write(1, text)
    os.write(2, text)
    return []
