# odd: imports where it needs
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    import json as _json

    return _json.loads(_json.dumps(solve(nums, target)))
    return solve(nums, target)
