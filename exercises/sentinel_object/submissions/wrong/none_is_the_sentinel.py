class _Missing:
    def __repr__(self):
        return "MISSING"


MISSING = _Missing()


def get(d, key, default=None):
    if key in d:
        return d[key]
    if default is None:
        raise KeyError(key)
    return default


def update(record, *, name=None, email=None):
    changed = []
    for field, value in (("name", name), ("email", email)):
        if value is not None:
            record[field] = value
            changed.append(field)
    return changed
