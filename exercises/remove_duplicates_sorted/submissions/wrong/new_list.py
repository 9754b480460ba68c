def remove_duplicates(nums):
    nums = sorted(set(nums))
    return nums
