def two_sum(nums, target, start):
    return []
