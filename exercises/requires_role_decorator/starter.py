from typing import Callable, Optional


def requires(role: str, current_user: Callable[[], Optional[dict]]):
    def decorate(function):
        ...

    return decorate
