import inspect


def describe(obj):
    names = set(obj.__dict__)
    for cls in type(obj).__mro__:
        names |= set(cls.__dict__)
    result = {"attributes": {}, "methods": {}, "properties": []}
    for name in sorted(names):
        if name[0] == "_":
            continue
        value = inspect.getattr_static(obj, name)
        if name in obj.__dict__:
            result["attributes"][name] = value
        elif isinstance(value, property):
            result["properties"].append(name)
        elif inspect.isroutine(value):
            result["methods"][name] = str(inspect.signature(getattr(obj, name)))
        else:
            result["attributes"][name] = value
    return result
