import inspect


def describe(obj):
    result = {"attributes": {}, "methods": {}, "properties": []}
    own = vars(obj)
    for cls in type(obj).__mro__:
        for name in vars(cls):
            if isinstance(inspect.getattr_static(obj, name), property) and not name.startswith("_"):
                result["properties"].append(name)
    result["properties"] = sorted(set(result["properties"]))
    for name in object.__dir__(obj):
        value = getattr(obj, name)
        if name.startswith("_") or name in result["properties"]:
            continue
        if callable(value) and name not in own:
            result["methods"][name] = str(inspect.signature(value))
        else:
            result["attributes"][name] = value
    return result
