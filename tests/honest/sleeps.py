# odd: sleeps a hundredth of a second, once
import time

time.sleep(0.01)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    time.sleep(0.0001)
    return solve(nums, target)
