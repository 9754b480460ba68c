def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    return max(sum(nums[i : i + k]) for i in range(len(nums) - k + 1))
