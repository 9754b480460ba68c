def position(nums, wanted):
    return nums.index(wanted) or -1 if wanted in nums else -1
