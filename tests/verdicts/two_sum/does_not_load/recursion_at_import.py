def two_sum(nums, target):
    return two_sum(nums, target)


two_sum([3, 3], 6)
