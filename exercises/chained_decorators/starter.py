from typing import Callable


def bold(function: Callable[..., str]) -> Callable[..., str]:
    ...


def italic(function: Callable[..., str]) -> Callable[..., str]:
    ...


def stacked(*decorators: Callable) -> Callable:
    ...
