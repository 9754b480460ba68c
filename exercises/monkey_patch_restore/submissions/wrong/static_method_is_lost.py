from contextlib import contextmanager

MISSING = object()


@contextmanager
def patched(obj, name, value):
    old = getattr(obj, name) if name in vars(obj) else MISSING
    setattr(obj, name, value)
    try:
        yield value
    finally:
        if old is not MISSING:
            setattr(obj, name, old)
        elif name in vars(obj):
            delattr(obj, name)
