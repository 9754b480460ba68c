def remove_duplicates(nums):
    for i, number in enumerate(nums):
        if i and number == nums[i - 1]:
            del nums[i]
