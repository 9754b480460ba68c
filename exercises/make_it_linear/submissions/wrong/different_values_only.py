def count_pairs(nums, t):
    seen, pairs = set(), 0
    for number in nums:
        if t - number in seen:
            pairs += 1
        seen.add(number)
    return pairs
