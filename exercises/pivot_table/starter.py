from typing import List


def pivot(rows: List[dict], index: str, column: str, value: str, agg: str) -> dict:
    ...
