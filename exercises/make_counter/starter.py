from typing import Callable


def make_counter(start: int = 0) -> Callable[[], int]:
    ...
