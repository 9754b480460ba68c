def two_sum(nums, target):
    return []


print(two_sum([1, 2], 3)[0])
