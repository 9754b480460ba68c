from itertools import count


def first_missing_positive(nums):
    return next(number for number in count(1) if number not in nums)
