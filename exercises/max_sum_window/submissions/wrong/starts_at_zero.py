def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    best = total = 0
    for i, number in enumerate(nums):
        total += number
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1:
            best = max(best, total)
    return best
