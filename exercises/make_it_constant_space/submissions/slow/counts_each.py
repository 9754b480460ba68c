def has_majority(nums):
    for number in nums:
        if 2 * nums.count(number) > len(nums):
            return True
    return False
