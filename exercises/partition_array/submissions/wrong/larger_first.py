def partition(nums, pivot):
    smaller, i, larger = 0, 0, len(nums)
    while i < larger:
        if nums[i] > pivot:
            nums[i], nums[smaller] = nums[smaller], nums[i]
            smaller += 1
            i += 1
        elif nums[i] < pivot:
            larger -= 1
            nums[i], nums[larger] = nums[larger], nums[i]
        else:
            i += 1
    return nums
