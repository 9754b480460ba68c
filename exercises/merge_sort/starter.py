from typing import Optional


def merge_sort(items: list, key: Optional[str]) -> list:
    ...
