# only: cpython
def two_sum(nums, target):
    work = bytearray(40 << 20)
    work[-1] = 1
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
