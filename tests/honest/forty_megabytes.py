# odd: holds forty megabytes for a while
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    block = bytearray(30 << 20)
    block[-1] = 1
    del block
    return solve(nums, target)
