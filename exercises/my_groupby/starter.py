from typing import Any, Callable, Iterable, Iterator, Optional, Tuple


def groupby(items: Iterable, key: Optional[Callable] = None) -> Iterator[Tuple[Any, Iterator]]:
    ...
