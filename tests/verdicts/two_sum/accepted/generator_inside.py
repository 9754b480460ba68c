def pairs(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            yield [seen[target - x], i]
        seen[x] = i


def two_sum(nums, target):
    return next(pairs(nums, target))
