from typing import List


def top_k(nums: List[int], k: int) -> List[int]:
    ...
