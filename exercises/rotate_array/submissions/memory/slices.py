def rotate(nums, k):
    if nums:
        cut = len(nums) - k % len(nums)
        nums[:] = nums[cut:] + nums[:cut]
