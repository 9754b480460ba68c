from typing import Hashable


def bfs(graph: dict, start: Hashable) -> list:
    ...
