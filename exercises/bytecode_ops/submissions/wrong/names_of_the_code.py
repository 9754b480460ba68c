from types import CodeType


def uses_global(fn, name):
    return in_code(fn.__code__, name)


def in_code(code, name):
    inside = [c for c in code.co_consts if isinstance(c, CodeType)]
    return name in code.co_names or any(in_code(c, name) for c in inside)
