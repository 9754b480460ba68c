from typing import Dict, List


def two_sum(nums: List[int], target: int) -> List[int]:
    last: Dict[int, int] = {}
    for i, x in enumerate(nums):
        last[x] = i
    for i, x in enumerate(nums):
        j = last.get(target - x)
        if j is not None and j != i:
            return [i, j]
    return []
