from itertools import combinations


def count_pairs(nums, t):
    return sum(a + b == t for a, b in combinations(nums, 2))
