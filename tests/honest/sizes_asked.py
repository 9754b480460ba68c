# odd: asks how large things are
import sys
import tracemalloc


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    tracemalloc.start()
    assert sys.getsizeof(nums) > 0
    tracemalloc.stop()
    return solve(nums, target)
