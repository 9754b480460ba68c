def count_pairs(nums, t):
    seen, pairs = {}, 0
    for number in nums:
        pairs += seen.get(t - number, 0)
        seen[number] = seen.get(number, 0) + 1
    return pairs
