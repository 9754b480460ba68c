def max_subarray(nums):
    if not nums:
        raise ValueError("no numbers")
    best = nums[0]
    for i in range(len(nums)):
        total = 0
        for j in range(i, len(nums)):
            total += nums[j]
            if total > best:
                best = total
    return best
