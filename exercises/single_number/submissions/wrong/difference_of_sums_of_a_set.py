def single(nums):
    return abs(2 * sum(set(nums)) - sum(nums))
