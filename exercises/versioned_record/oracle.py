import json


def dump(user):
    parts = [("version", 3)] + [(key, user[key]) for key in ("first", "last", "emails", "active")]
    return json.dumps(dict(parts))


def load(text):
    record = json.loads(text)
    version = record["version"] if "version" in record else 1
    if repr(version) not in ("1", "2", "3"):
        raise ValueError(version)
    user = {"first": "", "last": "", "emails": [], "active": True}
    if version == 1:
        name = record.get("name", "")
        space = name.find(" ")
        user["first"] = name if space < 0 else name[:space]
        user["last"] = "" if space < 0 else name[space + 1:]
        user["emails"] = [address for address in [record.get("mail")] if address]
    elif version == 2:
        user.update((key, record[key]) for key in ("first", "last") if key in record)
        user["emails"] = [address for address in [record.get("email")] if address]
    else:
        user.update((key, record[key]) for key in user if key in record)
    return user
