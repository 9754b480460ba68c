def first_missing_positive(nums):
    seen = set(nums)
    number = 0
    while number in seen:
        number += 1
    return number
