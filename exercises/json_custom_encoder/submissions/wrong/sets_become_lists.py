import json
from datetime import date, datetime
from decimal import Decimal


def pack(value):
    """Every JSON object has one key here, which says what it stands for."""
    if isinstance(value, (list, set, frozenset)):
        return [pack(item) for item in value]
    if isinstance(value, dict):
        return {"dict": {key: pack(item) for key, item in value.items()}}
    if isinstance(value, (tuple, set, frozenset)):
        return {type(value).__name__: [pack(item) for item in value]}
    if isinstance(value, datetime):         # before date: it is a subclass
        return {"datetime": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Decimal):
        return {"Decimal": str(value)}
    return value


MAKERS = {
    "tuple": tuple, "set": set, "frozenset": frozenset,
    "datetime": datetime.fromisoformat, "date": date.fromisoformat, "Decimal": Decimal,
}


def unpack(value):
    if isinstance(value, list):
        return [unpack(item) for item in value]
    if isinstance(value, dict):
        (kind, content), = value.items()
        if kind == "dict":
            return {key: unpack(item) for key, item in content.items()}
        return MAKERS[kind](unpack(content))
    return value


def dumps(value):
    return json.dumps(pack(value))


def loads(text):
    return unpack(json.loads(text))
