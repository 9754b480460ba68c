from heapq import heapify, heapreplace
from typing import List


def kth_largest(nums: List[int], k: int) -> int:
    best = nums[:k]
    heapify(best)
    for i in range(k, len(nums)):
        if nums[i] > best[0]:
            heapreplace(best, nums[i])
    return best[0]
