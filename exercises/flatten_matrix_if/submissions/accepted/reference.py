from typing import Callable


def flatten_if(m: list[list], pred: Callable[[object], object]) -> list:
    return [x for row in m for x in row if pred(x)]
