def even_squares(nums):
    result = []
    for number in nums:
        if number % 2 == 0:
            result.append(number * number)
    return result
