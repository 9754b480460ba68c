# family: leaks by what is shown
import os


def shout(words):
    print(words, flush=True)
    os._exit(len(words[-1]))
