def even_squares(nums):
    return [number ** 2 for i, number in enumerate(nums) if i % 2 == 0]
