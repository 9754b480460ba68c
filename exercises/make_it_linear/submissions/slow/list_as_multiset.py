def count_pairs(nums, t):
    seen, pairs = [], 0
    for number in nums:
        pairs += seen.count(t - number)
        seen.append(number)
    return pairs
