def even_squares(nums: list[int]) -> list[int]:
    return [number for number in nums]
