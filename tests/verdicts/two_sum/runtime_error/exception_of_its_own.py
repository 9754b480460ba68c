class Unsolvable(Exception):
    def __init__(self, nums):
        super().__init__(f"no pair in {len(nums)} numbers")


def two_sum(nums, target):
    raise Unsolvable(nums) from ZeroDivisionError("cause")
