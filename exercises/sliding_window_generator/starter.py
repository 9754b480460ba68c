from typing import Iterable, Iterator


def windows(items: Iterable, k: int) -> Iterator[tuple]:
    yield from ()
