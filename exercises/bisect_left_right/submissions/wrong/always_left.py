def bisect(nums, x, side):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low
