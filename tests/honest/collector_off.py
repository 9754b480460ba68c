# odd: switches the garbage collector off
import gc

gc.disable()
gc.freeze()


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    gc.collect(0)
    return solve(nums, target)
