from bisect import bisect_left


def position(nums, wanted):
    at = bisect_left(nums, wanted)
    return at if at < len(nums) and nums[at] == wanted else -1
