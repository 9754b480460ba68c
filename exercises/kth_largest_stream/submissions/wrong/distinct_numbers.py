class KthLargest:
    def __init__(self, k, nums):
        self.k, self.numbers = k, set(nums)

    def add(self, x):
        self.numbers.add(x)
        return sorted(self.numbers)[-self.k] if len(self.numbers) >= self.k else None
