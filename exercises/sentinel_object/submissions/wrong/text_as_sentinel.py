class _Missing(str):
    def __repr__(self):
        return "MISSING"


MISSING = _Missing("MISSING")


def get(d, key, default=MISSING):
    if key in d:
        return d[key]
    if default == MISSING:
        raise KeyError(key)
    return default


def update(record, *, name=MISSING, email=MISSING):
    changed = []
    for field, value in (("name", name), ("email", email)):
        if value != MISSING:
            record[field] = value
            changed.append(field)
    return changed
