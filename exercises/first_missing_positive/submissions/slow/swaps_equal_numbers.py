def first_missing_positive(nums):
    size = len(nums)
    for index in range(size):
        while 1 <= nums[index] <= size and nums[index] != index + 1:
            place = nums[index] - 1
            nums[index], nums[place] = nums[place], nums[index]
    for index in range(size):
        if nums[index] != index + 1:
            return index + 1
    return size + 1
