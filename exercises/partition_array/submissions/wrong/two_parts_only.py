def partition(nums, pivot):
    place = 0
    for i in range(len(nums)):
        if nums[i] < pivot:
            nums[i], nums[place] = nums[place], nums[i]
            place += 1
    return nums
