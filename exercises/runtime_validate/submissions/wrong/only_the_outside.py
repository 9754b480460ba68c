from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

EXACT = (int, str, bool, type(None))


def validate(data: dict, cls) -> list[str]:
    faults: list[str] = []
    _check_fields(data, cls, "", faults)
    return faults


def _check_fields(data, cls, prefix, faults):
    hints = get_type_hints(cls)
    for name, hint in hints.items():
        if name in data:
            _check(data[name], hint, prefix + name, faults)
        elif not hasattr(cls, name):
            faults.append(prefix + name + ": missing")
    for key in data:
        if key not in hints:
            faults.append("%s%s: unknown" % (prefix, key))


def _check(value, hint, path, faults):
    """Adds what is wrong with one value."""
    origin = get_origin(hint)
    if hint is Any:
        return
    if hint in EXACT:
        fits = type(value) is hint
    elif hint is float:
        fits = type(value) in (int, float)
    elif origin is Literal:
        fits = any(type(value) is type(one) and value == one for one in get_args(hint))
    elif origin is Union:
        fits = any(_fits(value, one) for one in get_args(hint))
    elif origin is list:
        fits = type(value) is list
    elif origin is dict:
        fits = type(value) is dict
    else:
        fits = type(value) is dict
        if fits:
            _check_fields(value, hint, path + ".", faults)
    if not fits:
        faults.append(path + ": wrong")


def _fits(value, hint):
    faults: list[str] = []
    _check(value, hint, "", faults)
    return not faults
