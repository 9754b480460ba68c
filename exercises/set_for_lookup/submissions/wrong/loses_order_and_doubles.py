def keep_known(items, known):
    return sorted(set(items) & set(known))
