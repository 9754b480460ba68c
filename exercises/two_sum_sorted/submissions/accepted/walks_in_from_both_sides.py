def two_sum(nums, target):
    j = len(nums) - 1
    for i, number in enumerate(nums):
        while j > i and nums[j] > target - number:
            j -= 1
        if j <= i:
            return []
        if nums[j] == target - number:
            return [i, j]
    return []
