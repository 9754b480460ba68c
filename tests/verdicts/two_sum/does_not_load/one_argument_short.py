def two_sum(nums):
    return []
