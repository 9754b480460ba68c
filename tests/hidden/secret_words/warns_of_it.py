# family: leaks by what is shown
import warnings


def shout(words):
    warnings.warn(" ".join(words))
    return []
