def single(nums):
    waiting = set()
    for number in nums:
        if number in waiting:
            waiting.remove(number)
        else:
            waiting.add(number)
    return waiting.pop()
