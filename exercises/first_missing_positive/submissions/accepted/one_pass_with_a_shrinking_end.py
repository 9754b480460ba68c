def first_missing_positive(nums):
    """All of 1 to `known` stand in their places; nothing beyond `end` can count."""
    known, end = 0, len(nums)
    while known < end:
        number = nums[known]
        if number == known + 1:
            known += 1
        elif known < number <= end and nums[number - 1] != number:
            nums[known], nums[number - 1] = nums[number - 1], number
        else:
            end -= 1
            nums[known], nums[end] = nums[end], number
    return known + 1
