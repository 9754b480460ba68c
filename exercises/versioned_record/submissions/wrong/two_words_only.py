import json

NEWEST = 3


def from_1(record):
    first, last = (record.get("name", "").split(" ") + [""])[:2]
    return {"first": first, "last": last, "email": record.get("mail")}


def from_2(record):
    email = record.get("email")
    return {"first": record.get("first", ""), "last": record.get("last", ""), "emails": [email] if email else []}


STEPS = {1: from_1, 2: from_2}


def dump(user):
    return json.dumps({"version": NEWEST, **user})


def load(text):
    record = json.loads(text)
    version = record.get("version", 1)
    if type(version) is not int or not 1 <= version <= NEWEST:
        raise ValueError(f"version {version!r} is not known")
    while version < NEWEST:
        record = STEPS[version](record)
        version += 1
    return {
        "first": record.get("first", ""),
        "last": record.get("last", ""),
        "emails": record.get("emails", []),
        "active": record.get("active", True),
    }
