def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x] - len(nums), i - len(nums)]
        seen[x] = i
