def two_sum(nums, target, seen=None, *, verbose=False):
    seen = {} if seen is None else seen
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
