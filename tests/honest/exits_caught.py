# odd: catches its own SystemExit
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    try:
        sys.exit(3)
    except SystemExit as end:
        assert end.code == 3
    return solve(nums, target)
