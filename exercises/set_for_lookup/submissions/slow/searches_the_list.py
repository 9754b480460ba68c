def keep_known(items, known):
    return [item for item in items if item in known]
