import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k, self.best = k, list(nums)
        heapq.heapify(self.best)

    def add(self, x):
        heapq.heappush(self.best, x)
        if len(self.best) > self.k:
            heapq.heappop(self.best)
        return self.best[0] if len(self.best) >= self.k else None
