# odd: says goodbye at the end
import atexit

atexit.register(print, "goodbye")


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)
