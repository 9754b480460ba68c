import sys


def shout(words):
    sys.exit(" ".join(words))
