def keep_known(items, known):
    unwanted = set(known)
    return [item for item in items if item not in unwanted]
