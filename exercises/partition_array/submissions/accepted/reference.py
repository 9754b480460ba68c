def partition(nums, pivot):
    smaller, i, larger = 0, 0, len(nums)
    while i < larger:
        number = nums[i]
        if number < pivot:
            nums[i], nums[smaller] = nums[smaller], number
            smaller += 1
            i += 1
        elif number > pivot:
            larger -= 1
            nums[i], nums[larger] = nums[larger], number
        else:
            i += 1
    return nums
