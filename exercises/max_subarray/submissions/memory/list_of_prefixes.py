from itertools import accumulate


def max_subarray(nums):
    if not nums:
        raise ValueError("no numbers")
    sums = [0] + list(accumulate(nums))
    best, smallest = nums[0], 0
    for total in sums[1:]:
        best = max(best, total - smallest)
        smallest = min(smallest, total)
    return best
