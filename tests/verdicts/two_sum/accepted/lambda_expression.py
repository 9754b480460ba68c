two_sum = lambda nums, target: next(
    [seen[target - x], i]
    for seen in [{}]
    for i, x in enumerate(nums)
    if target - x in seen or seen.setdefault(x, i) is None
)
