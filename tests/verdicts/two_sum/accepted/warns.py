import warnings


def two_sum(nums, target):
    warnings.warn("this is deprecated", DeprecationWarning)
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
