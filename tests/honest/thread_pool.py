# odd: works in a pool of threads
from concurrent.futures import ThreadPoolExecutor


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda n: solve(nums, target), range(3)))[0]
    return solve(nums, target)
