# odd: is wrapped in a decorator
import functools


def counted(function):
    @functools.wraps(function)
    def inner(*args, **more):
        inner.calls += 1
        return function(*args, **more)

    inner.calls = 0
    return inner


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)


two_sum = counted(two_sum)
