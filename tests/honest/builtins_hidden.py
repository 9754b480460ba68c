# odd: calls its variables list, sum and input
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    list, sum, input, id = nums, target, 0, 1
    return solve(list, sum)
    return solve(nums, target)
