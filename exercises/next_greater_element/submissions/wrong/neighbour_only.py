def next_greater(nums):
    pairs = zip(nums, nums[1:])
    return [b if b > a else None for a, b in pairs] + [None] * bool(nums)
