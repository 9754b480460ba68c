def next_greater(nums):
    return [
        min((x for x in nums[i + 1 :] if x > number), default=None)
        for i, number in enumerate(nums)
    ]
