def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    total = best = sum(nums[:k])
    for i in range(len(nums) - k - 1):
        total += nums[i + k] - nums[i]
        best = max(best, total)
    return best
