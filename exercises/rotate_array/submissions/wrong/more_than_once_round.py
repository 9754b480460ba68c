def rotate(nums, k):
    if k:
        nums[:] = nums[-k:] + nums[:-k]
