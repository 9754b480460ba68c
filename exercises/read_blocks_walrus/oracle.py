from functools import partial


def read_blocks(f, size):
    if size < 1:
        raise ValueError(size)
    yield from iter(partial(f.read, size), b"")
