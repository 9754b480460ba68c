def bisect(nums, x, side):
    position = 0
    while position < len(nums) and (
        nums[position] < x or side == "right" and nums[position] == x
    ):
        position += 1
    return position
