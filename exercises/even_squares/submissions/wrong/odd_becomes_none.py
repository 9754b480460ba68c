def even_squares(nums):
    return [number ** 2 if number % 2 == 0 else None for number in nums]
