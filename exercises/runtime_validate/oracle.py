import typing


def validate(data, cls):
    return ["".join(path).lstrip(".") + ": " + fault for path, fault in faults(data, cls)]


def faults(value, hint):
    """Pairs of a path, a tuple of texts, and a fault."""
    wrong = [((), "wrong")]
    if hint is typing.Any:
        return []
    if hint is None or hint is type(None):
        return [] if value is None else wrong
    if hint is float:
        return [] if type(value) in (int, float) else wrong
    if hint in (int, str, bool):
        return [] if type(value) is hint else wrong
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return [] if (type(value), value) in [(type(one), one) for one in inside] else wrong
    if origin is typing.Union:
        return wrong if all(faults(value, one) for one in inside) else []
    if origin is list:
        if type(value) is not list:
            return wrong
        return [
            (("[%d]" % i,) + path, fault)
            for i, element in enumerate(value)
            for path, fault in faults(element, inside[0])
        ]
    if type(value) is not dict:
        return wrong
    found = []
    if origin is dict:
        for key, element in value.items():
            step = ("[%r]" % (key,),)
            if faults(key, inside[0]):
                found.append((step, "wrong key"))
            else:
                found += [(step + path, fault) for path, fault in faults(element, inside[1])]
        return found
    fields = typing.get_type_hints(hint)
    for name in fields:
        if name in value:
            found += [((".", name) + path, f) for path, f in faults(value[name], fields[name])]
        elif not hasattr(hint, name):
            found.append(((".", name), "missing"))
    return found + [((".", str(key)), "unknown") for key in value if key not in fields]
