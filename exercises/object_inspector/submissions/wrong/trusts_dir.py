import inspect


def describe(obj):
    result = {"attributes": {}, "methods": {}, "properties": []}
    for name in dir(obj):
        if name.startswith("_"):
            continue
        value = inspect.getattr_static(obj, name, None)
        if name in vars(obj):
            result["attributes"][name] = value
        elif isinstance(value, property):
            result["properties"].append(name)
        elif inspect.isroutine(value):
            result["methods"][name] = str(inspect.signature(getattr(obj, name)))
        else:
            result["attributes"][name] = value
    return result
