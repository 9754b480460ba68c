from typing import Callable


def cache(maxsize: int):
    def decorate(function: Callable) -> Callable:
        ...

    return decorate
