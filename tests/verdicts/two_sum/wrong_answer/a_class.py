class two_sum:
    def __init__(self, nums, target):
        self.nums, self.target = nums, target
