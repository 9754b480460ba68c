def two_sum(nums, target):
        if nums:
	    return []
