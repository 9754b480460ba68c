class _Missing:
    def __repr__(self):
        return "MISSING"


MISSING = _Missing()


def get(d, key, default=MISSING):
    try:
        return d[key]
    except KeyError:
        if default is MISSING:
            raise
        return default


def update(record, *, name=MISSING, email=MISSING):
    changed = []
    for field, value in (("name", name), ("email", email)):
        if value is not MISSING:
            record[field] = value
            changed.append(field)
    return changed
