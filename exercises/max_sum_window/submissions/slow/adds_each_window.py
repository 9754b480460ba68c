def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    best = sum(nums[:k])
    for i in range(1, len(nums) - k + 1):
        best = max(best, sum(nums[i : i + k]))
    return best
