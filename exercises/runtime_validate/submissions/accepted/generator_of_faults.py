import typing
from typing import get_args, get_origin


def validate(data, cls):
    return list(_fields(data, cls, ""))


def _fields(data, cls, before):
    hints = typing.get_type_hints(cls)
    for key in data:
        if key not in hints:
            yield before + str(key) + ": unknown"
    for name in hints:
        if name not in data:
            if not hasattr(cls, name):
                yield before + name + ": missing"
        else:
            yield from _faults(data[name], hints[name], before + name)


def _faults(value, hint, path):
    kind = type(value)
    origin = get_origin(hint)
    if hint is typing.Any:
        return
    elif hint is float:
        fits = kind is float or kind is int
    elif hint in (int, str, bool, type(None)):
        fits = kind is hint
    elif origin is typing.Literal:
        fits = (kind, value) in [(type(choice), choice) for choice in get_args(hint)]
    elif origin is typing.Union:
        fits = any(next(_faults(value, one, path), None) is None for one in get_args(hint))
    elif kind is not (list if origin is list else dict):
        fits = False
    else:
        fits = True
        if origin is list:
            for i in range(len(value)):
                yield from _faults(value[i], get_args(hint)[0], path + "[" + str(i) + "]")
        elif origin is dict:
            of_key, of_value = get_args(hint)
            for key in value:
                place = path + "[" + repr(key) + "]"
                if next(_faults(key, of_key, place), None):
                    yield place + ": wrong key"
                else:
                    yield from _faults(value[key], of_value, place)
        else:
            yield from _fields(value, hint, path + ".")
    if not fits:
        yield path + ": wrong"
