from collections.abc import Iterator


class Reset(Exception):
    ...


def counter(start: int) -> Iterator[int]:
    yield start
