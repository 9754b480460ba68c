class KthLargest:
    def __init__(self, k, nums):
        self.k, self.numbers = k, list(nums)

    def add(self, x):
        self.numbers.append(x)
        self.numbers.sort()
        del self.numbers[:-self.k]
        return self.numbers[0] if len(self.numbers) == self.k else None
