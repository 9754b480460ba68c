from heapq import nsmallest
from typing import List


def top_k(nums: List[int], k: int) -> List[int]:
    counts = {}
    for number in nums:
        counts[number] = counts.get(number, 0) + 1
    return nsmallest(k, counts, key=lambda number: (-counts[number], number))
