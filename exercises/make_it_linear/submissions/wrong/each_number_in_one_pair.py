def count_pairs(nums, t):
    waiting, pairs = {}, 0
    for number in nums:
        if waiting.get(t - number, 0):
            waiting[t - number] -= 1
            pairs += 1
        else:
            waiting[number] = waiting.get(number, 0) + 1
    return pairs
