from functools import partial
from pathlib import Path


def copy(source, target, size):
    if size <= 0:
        raise ValueError(size)
    progress = []
    with Path(source).open("rb", buffering=0) as a, Path(target).open("wb") as b:
        for piece in iter(partial(a.read, size), b""):
            b.write(piece)
            progress.append(len(piece) + (progress[-1] if progress else 0))
    return progress
