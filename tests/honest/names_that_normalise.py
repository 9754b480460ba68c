# odd: writes one name in two forms that are the same to Python
ﬁeld = 3
assert field == 3
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
