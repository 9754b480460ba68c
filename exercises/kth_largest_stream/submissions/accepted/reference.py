from heapq import heapify, heappop, heappush, heappushpop
from typing import List, Optional


class KthLargest:
    def __init__(self, k: int, nums: List[int]) -> None:
        self._k = k
        self._best = list(nums)
        heapify(self._best)
        while len(self._best) > k:
            heappop(self._best)

    def add(self, x: int) -> Optional[int]:
        if len(self._best) < self._k:
            heappush(self._best, x)
        else:
            heappushpop(self._best, x)
        return self._best[0] if len(self._best) == self._k else None
