from collections import Counter


def count_pairs(nums, t):
    counts, pairs = Counter(nums), 0
    for number in nums:
        pairs += counts.get(t - number, 0) - (2 * number == t)
    return pairs
