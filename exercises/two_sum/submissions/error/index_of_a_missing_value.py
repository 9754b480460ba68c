def two_sum(nums, target):
    for i, x in enumerate(nums):
        j = nums.index(target - x, i + 1)
        if j > i:
            return [i, j]
