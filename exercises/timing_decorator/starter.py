from typing import Callable


def timed(clock: Callable[[], float]):
    def decorate(function):
        ...

    return decorate
