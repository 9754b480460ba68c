def single(nums):
    result = nums[0]
    for number in nums:
        result ^= number
    return result
