def bisect(nums, x, side):
    low, high = 0, max(len(nums) - 1, 0)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < x or side == "right" and nums[middle] == x:
            low = middle + 1
        else:
            high = middle
    return low
