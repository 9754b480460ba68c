def first_missing_positive(nums):
    seen = set(nums)
    for number in range(1, len(nums) + 1):
        if number not in seen:
            return number
    return max(len(nums), 1)
