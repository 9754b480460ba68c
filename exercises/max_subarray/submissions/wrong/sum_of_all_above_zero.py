def max_subarray(nums):
    if not nums:
        raise ValueError("no numbers")
    return sum(x for x in nums if x > 0) or max(nums)
