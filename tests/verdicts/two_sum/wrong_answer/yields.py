def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            yield seen[target - x]
            yield i
            return
        seen[x] = i
