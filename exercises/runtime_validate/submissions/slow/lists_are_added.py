from typing import Any, Literal, Union, get_args, get_origin, get_type_hints


def validate(data, cls):
    return check(data, cls, "")


def check(value, hint, path):
    wrong, origin = [path + ": wrong"], get_origin(hint)
    if hint is Any:
        return []
    if hint in (int, str, bool, type(None)):
        return [] if type(value) is hint else wrong
    if hint is float:
        return [] if type(value) in (int, float) else wrong
    if origin is Literal:
        return [] if (type(value), value) in [(type(x), x) for x in get_args(hint)] else wrong
    if origin is Union:
        return [] if any(not check(value, x, path) for x in get_args(hint)) else wrong
    if type(value) is not (list if origin is list else dict):
        return wrong
    faults = []
    if origin is list:
        for i, element in enumerate(value):
            faults = faults + check(element, get_args(hint)[0], "%s[%d]" % (path, i))
    elif origin is dict:
        for key, element in value.items():
            place = "%s[%r]" % (path, key)
            if check(key, get_args(hint)[0], place):
                faults = faults + [place + ": wrong key"]
            else:
                faults = faults + check(element, get_args(hint)[1], place)
    else:
        before = path + "." if path else ""
        hints = get_type_hints(hint)
        for name in hints:
            if name in value:
                faults = faults + check(value[name], hints[name], before + name)
            elif not hasattr(hint, name):
                faults = faults + [before + name + ": missing"]
        faults = faults + ["%s%s: unknown" % (before, key) for key in value if key not in hints]
    return faults
