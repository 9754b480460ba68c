registry: dict = {}


def auto_repr(cls: type) -> type:
    ...
