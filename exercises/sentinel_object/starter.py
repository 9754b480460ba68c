MISSING = None


def get(d: dict, key: object, default: object = MISSING) -> object:
    ...


def update(record: dict, *, name: object = MISSING, email: object = MISSING) -> list:
    ...
