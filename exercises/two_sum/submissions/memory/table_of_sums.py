def two_sum(nums, target):
    n = len(nums)
    table = [(nums[i] + nums[j], i, j) for i in range(n) for j in range(i + 1, n)]
    return next([i, j] for total, i, j in table if total == target)
