from typing import Optional


def bellman_ford(n: int, edges: list[list[int]], s: int) -> Optional[list[float]]:
    ...
