# odd: is an object that can be called
import functools


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)


class Callable:
    def __call__(self, nums, target):
        return solve(nums, target)


two_sum = functools.partial(Callable())
