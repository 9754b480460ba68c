# time: n^2
# line: 5
def two_sum(nums, target):
    for i, x in enumerate(nums):
        if target - x in nums[i + 1:]:
            return [i, nums.index(target - x, i + 1)]
    return []
