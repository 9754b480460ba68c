# odd: keeps answers in a dictionary of the module
CACHE = {}


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    key = (tuple(nums), target)
    if key not in CACHE:
        CACHE[key] = solve(nums, target)
    return list(CACHE[key])
    return solve(nums, target)
