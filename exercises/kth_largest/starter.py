from typing import List


def kth_largest(nums: List[int], k: int) -> int:
    ...
