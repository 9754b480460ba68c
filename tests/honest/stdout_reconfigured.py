# odd: changes how standard output is encoded
import sys

sys.stdout.reconfigure(line_buffering=True)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    print("ü", end="")
    return solve(nums, target)
