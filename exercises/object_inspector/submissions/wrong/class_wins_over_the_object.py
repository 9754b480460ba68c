from inspect import signature
from types import FunctionType


def describe(obj):
    found = {}
    for cls in reversed(type(obj).__mro__):
        found.update(vars(cls))
    attributes, methods, properties = {}, {}, []
    own = vars(obj)
    for name, value in found.items():
        if name.startswith("_"):
            continue
        if isinstance(value, property):
            properties.append(name)
        elif isinstance(value, (FunctionType, staticmethod, classmethod)):
            methods[name] = str(signature(getattr(obj, name)))
        else:
            attributes[name] = value
    attributes.update((name, value) for name, value in own.items() if not name.startswith("_"))
    return {"attributes": attributes, "methods": methods, "properties": sorted(properties)}
