import dis


def uses_global(fn, name):
    return name in listing(fn.__code__)


def listing(code):
    inside = [c for c in code.co_consts if hasattr(c, "co_code")]
    return dis.Bytecode(code).dis() + "".join(listing(c) for c in inside)
