def kth_largest(nums, k):
    best = nums[:k]
    for number in nums[k:]:
        smallest = min(best)
        if number > smallest:
            best[best.index(smallest)] = number
    return min(best)
