def make_class(name: str, bases: tuple, fields: list[str]) -> type:
    return type(name, bases, {})
