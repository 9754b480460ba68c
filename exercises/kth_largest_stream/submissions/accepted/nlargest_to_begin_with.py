import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.best = heapq.nlargest(k, nums)[::-1]

    def add(self, x):
        heapq.heappush(self.best, x)
        if len(self.best) > self.k:
            heapq.heappop(self.best)
        if len(self.best) == self.k:
            return self.best[0]
        return None
