def has_majority(nums):
    candidate, count = None, 0
    for number in nums:
        if count == 0:
            candidate, count = number, 1
        elif number == candidate:
            count += 1
        else:
            count -= 1
    times = 0
    for number in nums:
        if number == candidate:
            times += 1
    return 2 * times > len(nums)
