def rotate(nums, k):
    if nums:
        k %= len(nums)
        nums[:] = nums[k:] + nums[:k]
