def remove_duplicates(nums):
    last, write = nums[0], 1
    for number in nums:
        if number != last:
            nums[write] = last = number
            write += 1
    del nums[write:]
