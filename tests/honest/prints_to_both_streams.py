# odd: prints to both streams
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    print("looking for", target, flush=True)
    print(nums, file=sys.stderr)
    return solve(nums, target)
