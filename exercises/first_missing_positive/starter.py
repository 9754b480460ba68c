from typing import List


def first_missing_positive(nums: List[int]) -> int:
    ...
