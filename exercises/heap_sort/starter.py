from typing import List


def heap_sort(nums: List[int]) -> None:
    ...
