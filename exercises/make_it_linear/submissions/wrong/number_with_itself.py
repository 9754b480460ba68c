def count_pairs(nums, t):
    seen, pairs = {}, 0
    for number in nums:
        seen[number] = seen.get(number, 0) + 1
        pairs += seen.get(t - number, 0)
    return pairs
