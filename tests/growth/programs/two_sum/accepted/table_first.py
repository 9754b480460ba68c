# time: n
# space: n
# finding: kept, inconclusive
def two_sum(nums, target):
    last = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        j = last.get(target - x, i)
        if j != i:
            return [i, j]
    return []
