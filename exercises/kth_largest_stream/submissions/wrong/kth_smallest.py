class KthLargest:
    def __init__(self, k, nums):
        self.k, self.numbers = k, list(nums)

    def add(self, x):
        self.numbers.append(x)
        self.numbers.sort()
        return self.numbers[self.k - 1] if len(self.numbers) >= self.k else None
