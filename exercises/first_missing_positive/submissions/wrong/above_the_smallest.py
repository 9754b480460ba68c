def first_missing_positive(nums):
    seen = {x for x in nums if x > 0}
    number = min(seen, default=1)
    while number in seen:
        number += 1
    return number
