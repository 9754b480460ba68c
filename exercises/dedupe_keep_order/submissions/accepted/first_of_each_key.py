def key_of(item):
    return ("list", *item) if isinstance(item, list) else item


def dedupe(items):
    first = {}
    for item in items:
        first.setdefault(key_of(item), item)
    return list(first.values())
