def twosum(nums, target):
    return []
