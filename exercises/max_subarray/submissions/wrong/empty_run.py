def max_subarray(nums):
    if not nums:
        raise ValueError("no numbers")
    best = here = 0
    for number in nums:
        here = max(0, here + number)
        best = max(best, here)
    return best
