def next_greater(nums):
    return [
        next((later for later in nums[i + 1 :] if later > number), None)
        for i, number in enumerate(nums)
    ]
