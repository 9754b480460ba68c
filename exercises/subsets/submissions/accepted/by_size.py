from itertools import combinations


def subsets(nums):
    return [list(c) for size in range(len(nums) + 1) for c in combinations(nums, size)]
