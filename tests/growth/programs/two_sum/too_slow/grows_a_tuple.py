# time: n^2
# line: 6
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        order = tuple(nums[:i])
        if target - x in seen:
            return [seen[target - x], len(order)]
        seen[x] = i
    return []
