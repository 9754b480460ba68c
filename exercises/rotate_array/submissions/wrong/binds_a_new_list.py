def rotate(nums, k):
    if nums:
        k %= len(nums)
        nums = nums[len(nums) - k:] + nums[:len(nums) - k]
