def partition(nums, pivot):
    smaller, larger = 0, len(nums) - 1
    i = 0
    while i <= larger:
        if nums[i] < pivot:
            nums[i], nums[smaller] = nums[smaller], nums[i]
            smaller += 1
        elif nums[i] > pivot:
            nums[i], nums[larger] = nums[larger], nums[i]
            larger -= 1
        i += 1
    return nums
