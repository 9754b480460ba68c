def rotate(nums, k):
    cut = len(nums) - k % len(nums)
    nums[:] = nums[cut:] + nums[:cut]
