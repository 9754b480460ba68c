# family: leaks by what is shown
import sys


def shout(words):
    sys.exit(" ".join(words))
