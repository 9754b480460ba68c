from typing import Callable


def logged(sink: Callable[[str], object]):
    def decorate(function):
        ...

    return decorate
