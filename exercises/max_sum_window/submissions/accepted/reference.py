def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    total = 0
    for i in range(k):
        total += nums[i]
    best = total
    for i in range(k, len(nums)):
        total += nums[i] - nums[i - k]
        if total > best:
            best = total
    return best
