import json
from datetime import date, datetime
from decimal import Decimal


def dumps(value):
    return json.dumps(pack(value))


def pack(value):
    if isinstance(value, (tuple, set, frozenset)):
        return {type(value).__name__: [pack(item) for item in value]}
    if isinstance(value, list):
        return [pack(item) for item in value]
    if isinstance(value, dict):
        return {"dict": {key: pack(item) for key, item in value.items()}}
    return str(value) if isinstance(value, (date, datetime, Decimal)) else value


def loads(text):
    return unpack(json.loads(text))


def unpack(value):
    if isinstance(value, str):
        for make in (date.fromisoformat, datetime.fromisoformat, Decimal):
            try:
                return make(value)
            except Exception:
                pass
        return value
    if isinstance(value, list):
        return [unpack(item) for item in value]
    if isinstance(value, dict):
        (kind, content), = value.items()
        if kind == "dict":
            return {key: unpack(item) for key, item in content.items()}
        return {"tuple": tuple, "set": set, "frozenset": frozenset}[kind](unpack(content))
    return value
