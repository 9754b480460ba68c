from typing import Callable


def flexible(decorator: Callable) -> Callable:
    ...
