# family: leaks by what is shown
import sys


def shout(words):
    print(words)
    print(words, file=sys.stderr)
    return []
