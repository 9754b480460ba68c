def two_sum(nums, target):
    return next(iter([]))
