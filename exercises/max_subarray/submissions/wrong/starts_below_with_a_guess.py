def max_subarray(nums):
    if not nums:
        raise ValueError("no numbers")
    best, here = -10**9, 0
    for number in nums:
        here = max(number, here + number)
        best = max(best, here)
    return best
