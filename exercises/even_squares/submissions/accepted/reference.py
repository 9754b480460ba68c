def even_squares(nums: list[int]) -> list[int]:
    return [number * number for number in nums if number % 2 == 0]
