def position(nums, wanted):
    return nums.index(wanted) if wanted in nums else -1
