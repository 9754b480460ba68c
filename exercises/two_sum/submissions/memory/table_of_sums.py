def two_sum(nums, target):
    sums = {}
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            sums[nums[i] + nums[j]] = [i, j]
    return sums[target]
