def even_squares(nums):
    return [nums[: i + 1][-1] ** 2 for i in range(len(nums)) if nums[i] % 2 == 0]
