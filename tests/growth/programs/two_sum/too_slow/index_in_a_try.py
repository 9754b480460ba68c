# time: n^2
# line: 6
def two_sum(nums, target):
    for i, x in enumerate(nums):
        try:
            return [i, nums.index(target - x, i + 1)]
        except ValueError:
            pass
    return []
