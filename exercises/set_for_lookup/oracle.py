def keep_known(items, known):
    return [item for item in items if known.count(item) > 0]
