def even_squares(nums):
    result = []
    for number in nums:
        if abs(number) % 2 != 1:
            result.append(abs(number) ** 2)
    return result
