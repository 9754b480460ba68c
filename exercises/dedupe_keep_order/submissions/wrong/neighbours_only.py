from itertools import groupby


def dedupe(items):
    return [item for item, _ in groupby(items)]
