from typing import Callable


def lazy(function: Callable) -> object:
    ...
