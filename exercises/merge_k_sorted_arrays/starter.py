from typing import List


def merge(lists: List[List[int]]) -> List[int]:
    ...
