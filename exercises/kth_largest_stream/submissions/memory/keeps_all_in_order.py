from bisect import insort


class KthLargest:
    def __init__(self, k, nums):
        self.k, self.numbers = k, sorted(nums)

    def add(self, x):
        insort(self.numbers, x)
        return self.numbers[-self.k] if len(self.numbers) >= self.k else None
