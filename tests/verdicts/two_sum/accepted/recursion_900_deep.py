def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


def two_sum(nums, target):
    assert down(900) == 900
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
