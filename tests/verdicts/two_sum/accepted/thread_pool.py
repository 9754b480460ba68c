from concurrent.futures import ThreadPoolExecutor


def partners(nums, target):
    return [target - x for x in nums]


def two_sum(nums, target):
    third = len(nums) // 3 + 1
    parts = [nums[at : at + third] for at in range(0, len(nums), third)]
    with ThreadPoolExecutor(max_workers=3) as pool:
        wanted = sum(pool.map(partners, parts, [target] * len(parts)), [])
    seen = {}
    for i, (x, partner) in enumerate(zip(nums, wanted)):
        if partner in seen:
            return [seen[partner], i]
        seen[x] = i
    return []
