def has_majority(nums):
    if not nums:
        return False
    middle = sorted(nums)[len(nums) // 2]
    return 2 * nums.count(middle) > len(nums)
