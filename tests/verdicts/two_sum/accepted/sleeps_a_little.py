import time


def two_sum(nums, target):
    start = time.perf_counter()
    time.sleep(0.01)
    assert time.perf_counter() - start >= 0.009
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
