def two_sum(nums, target):
    assert target > 10 ** 100, f"target is only {target}"
