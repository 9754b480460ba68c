def remove_duplicates(nums):
    write = 0
    for number in nums:
        if write == 0 or number != nums[write - 1]:
            nums[write] = number
            write += 1
    del nums[write:]
