def first_missing_positive(nums):
    number = 1
    while number in nums:
        number += 1
    return number
