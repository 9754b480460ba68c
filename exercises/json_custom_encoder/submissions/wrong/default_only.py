import json
from datetime import date, datetime
from decimal import Decimal


def plain(value):
    if isinstance(value, (set, frozenset)):
        return {"__type__": type(value).__name__, "value": list(value)}
    if isinstance(value, (date, datetime)):
        return {"__type__": type(value).__name__, "value": value.isoformat()}
    if isinstance(value, Decimal):
        return {"__type__": "Decimal", "value": str(value)}
    raise TypeError(type(value))


def hook(found):
    makers = {"set": set, "frozenset": frozenset, "date": date.fromisoformat,
              "datetime": datetime.fromisoformat, "Decimal": Decimal}
    return makers[found["__type__"]](found["value"]) if found.get("__type__") in makers else found


def dumps(value):
    return json.dumps(value, default=plain)


def loads(text):
    return json.loads(text, object_hook=hook)
