def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    return sum(sorted(nums)[-k:])
