from typing import Optional


def mst_weight(n: int, edges: list[list[int]]) -> Optional[int]:
    ...
