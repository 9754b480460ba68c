def max_subarray(nums):
    if not nums:
        raise ValueError("no numbers")
    here = nums[0]
    for number in nums[1:]:
        here = max(number, here + number)
    return here
