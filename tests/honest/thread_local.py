# odd: keeps data for each thread
import threading

LOCAL = threading.local()


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    LOCAL.value = 3
    assert LOCAL.value == 3
    return solve(nums, target)
