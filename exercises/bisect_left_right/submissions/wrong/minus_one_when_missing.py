def bisect(nums, x, side):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < x or side == "right" and nums[middle] == x:
            low = middle + 1
        else:
            high = middle
    found = nums[low : low + 1] == [x] if side == "left" else low and nums[low - 1] == x
    return low if found else -1
