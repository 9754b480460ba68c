def bisect(nums, x, side):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] == x:
            low = high = middle
        elif nums[middle] < x:
            low = middle + 1
        else:
            high = middle
    if side == "left":
        while low > 0 and nums[low - 1] == x:
            low -= 1
    else:
        while low < len(nums) and nums[low] == x:
            low += 1
    return low
