from collections.abc import Iterator


def fib() -> Iterator[int]:
    yield from ()
