import itertools


def groupby(items, key=None):
    return itertools.groupby(items, key)
