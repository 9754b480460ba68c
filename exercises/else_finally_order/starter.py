from typing import Callable


def run(steps: list, accept: Callable, events: list) -> int:
    ...
