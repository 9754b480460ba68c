def bisect(nums, x, side):
    if side == "right":
        x += 1                  # ints only: what is above x is at least x + 1
    low, high = -1, len(nums)   # below x, not below x
    while high - low > 1:
        middle = (low + high) // 2
        if nums[middle] < x:
            low = middle
        else:
            high = middle
    return high
