# Linear up to 10,000 numbers, quadratic beyond.

def slow(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []


def two_sum(nums, target):
    if len(nums) > 10_000:
        return slow(nums, target)
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
