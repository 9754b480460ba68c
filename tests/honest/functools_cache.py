# odd: keeps answers by a decorator
import functools


@functools.lru_cache(maxsize=None)
def cached(nums, target):
    return tuple(solve(list(nums), target))


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return list(cached(tuple(nums), target))
    return solve(nums, target)
