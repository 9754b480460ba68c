def two_sum(nums, target):
    raise ValueError("x" * 10_000_000)
