def next_greater(nums):
    result, greatest = [], None
    for number in reversed(nums):
        if greatest is None or greatest <= number:
            result.append(None)
            greatest = number
        else:
            result.append(greatest)
    return result[::-1]
