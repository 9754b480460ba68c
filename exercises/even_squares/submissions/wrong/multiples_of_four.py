def even_squares(nums):
    return [number ** 2 for number in nums if number % 4 == 0]
