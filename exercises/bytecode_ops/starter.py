import dis


def uses_global(fn, name) -> bool:
    ...
