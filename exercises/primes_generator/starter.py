from collections.abc import Iterator


def primes() -> Iterator[int]:
    yield from ()
