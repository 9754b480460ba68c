from typing import Callable


def flatten_if(m: list[list], pred: Callable[[object], object]) -> list:
    return [row for row in m]
