from itertools import islice


def groupby(items, key=None):
    groups = {}
    for item in islice(items, 1_000):
        groups.setdefault(item if key is None else key(item), []).append(item)
    return iter([(name, iter(group)) for name, group in groups.items()])
