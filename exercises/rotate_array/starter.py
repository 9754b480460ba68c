from typing import List


def rotate(nums: List[int], k: int) -> None:
    ...
