# odd: asks its environment
import os
import platform
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert os.environ.get("HOME_OF_NOBODY") is None and os.getpid() > 0
    assert platform.python_version() and sys.platform == "linux" and os.cpu_count() != 0
    os.environ["OF_ITS_OWN"] = "1"
    return solve(nums, target)
