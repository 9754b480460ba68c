import builtins


def uses_global(fn, name):
    return name in fn.__globals__ or hasattr(builtins, name)
