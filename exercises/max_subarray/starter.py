from typing import List


def max_subarray(nums: List[int]) -> int:
    ...
