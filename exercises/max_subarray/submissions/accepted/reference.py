from typing import List


def max_subarray(nums: List[int]) -> int:
    if not nums:
        raise ValueError("no numbers")
    best = here = nums[0]
    for i in range(1, len(nums)):
        here = max(nums[i], here + nums[i])
        best = max(best, here)
    return best
