def bisect(nums, x, side):
    smaller = sum(number < x for number in nums)
    equal = sum(number == x for number in nums)
    return smaller if side == "left" else smaller + equal
