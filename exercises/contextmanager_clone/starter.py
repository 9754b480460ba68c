from typing import Callable


def contextmanager(function: Callable) -> Callable:
    ...
