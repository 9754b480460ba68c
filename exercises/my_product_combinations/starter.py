from typing import Any, Iterable, Iterator, Tuple


def product(*pools: Iterable[Any]) -> Iterator[Tuple[Any, ...]]:
    yield from ()


def combinations(items: Iterable[Any], r: int) -> Iterator[Tuple[Any, ...]]:
    yield from ()


def combinations_with_replacement(items: Iterable[Any], r: int) -> Iterator[Tuple[Any, ...]]:
    yield from ()
