class _Missing:
    def __repr__(self):
        return "MISSING"


MISSING = _Missing()


def get(d, key, default=MISSING):
    if d.get(key) is not None:
        return d[key]
    if default is MISSING:
        raise KeyError(key)
    return default


def update(record, *, name=MISSING, email=MISSING):
    changed = []
    for field, value in (("name", name), ("email", email)):
        if value is not MISSING:
            record[field] = value
            changed.append(field)
    return changed
