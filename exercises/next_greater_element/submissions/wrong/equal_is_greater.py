def next_greater(nums):
    result, waiting = [None] * len(nums), []
    for i, number in enumerate(nums):
        while waiting and nums[waiting[-1]] <= number:
            result[waiting.pop()] = number
        waiting.append(i)
    return result
