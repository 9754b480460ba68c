def has_majority(nums):
    """If there is a majority, it stands in the middle of the sorted list."""
    return bool(nums) and 2 * nums.count(sorted(nums)[len(nums) // 2]) > len(nums)
