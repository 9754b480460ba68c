def max_subarray(nums):
    best = here = nums[0]
    for number in nums[1:]:
        here = max(number, here + number)
        best = max(best, here)
    return best
