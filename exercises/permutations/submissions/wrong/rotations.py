def permutations(nums):
    return [nums[i:] + nums[:i] for i in range(len(nums))] or [[]]
