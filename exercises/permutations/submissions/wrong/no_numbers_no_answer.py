def permutations(nums):
    if len(nums) <= 1:
        return [nums[:]] if nums else []
    return [
        [first] + rest
        for i, first in enumerate(nums)
        for rest in permutations(nums[:i] + nums[i + 1:])
    ]
