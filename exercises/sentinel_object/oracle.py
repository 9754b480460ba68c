import enum


class _Marker(enum.Enum):
    MISSING = 1

    def __repr__(self):
        return self.name

    def __format__(self, spec):
        return self.name


MISSING = _Marker.MISSING


def get(d, key, *default, **named):
    given = list(default) + list(named.values())
    for known, value in d.items():
        if known == key:
            return value
    for value in given:
        if value is not MISSING:
            return value
    raise KeyError(key)


def update(record, *, name=MISSING, email=MISSING):
    given = {key: value for key, value in dict(name=name, email=email).items() if id(value) != id(MISSING)}
    record.update(given)
    return list(given)
