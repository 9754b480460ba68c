"""Two sum.

>>> two_sum([1, 2], 3)
[0, 1]
"""
# odd: has doctests in its docstring
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
