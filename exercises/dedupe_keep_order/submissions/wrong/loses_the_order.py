def dedupe(items):
    keys = {tuple(item) if isinstance(item, list) else item for item in items}
    ordered = sorted(keys, key=repr)
    return [list(key) if isinstance(key, tuple) else key for key in ordered]
