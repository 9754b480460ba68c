def max_sum(nums, k):
    if k < 1 or k > len(nums):
        raise ValueError(f"k = {k}, but there are {len(nums)} numbers")
    total, best = 0, None
    for i, number in enumerate(nums):
        total += number
        if i >= k:
            total -= nums[i - k]
        if i >= k - 1 and (best is None or total > best):
            best = total
    return best
