from contextlib import contextmanager


@contextmanager
def patched(obj, name: str, value):
    yield value
