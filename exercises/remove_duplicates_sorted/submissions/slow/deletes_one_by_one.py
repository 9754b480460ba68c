def remove_duplicates(nums):
    i = 1
    while i < len(nums):
        if nums[i] == nums[i - 1]:
            del nums[i]
        else:
            i += 1
