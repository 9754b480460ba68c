from typing import Iterable, Tuple


def stats(numbers: Iterable[float]) -> Tuple[int, float, float]:
    ...
