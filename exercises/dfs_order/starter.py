from typing import Hashable


def dfs(graph: dict, start: Hashable) -> list:
    ...
