# odd: runs into the recursion limit on purpose
def endless(n):
    return endless(n + 1)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    try:
        endless(0)
    except RecursionError:
        pass
    return solve(nums, target)
