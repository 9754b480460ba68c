from typing import Callable

FUNCTIONS: dict[str, Callable] = {}


def parallel_map(name: str, items: list, workers: int) -> list:
    ...
