# odd: asks for its own source
import inspect


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert "seen = {}" in inspect.getsource(solve)
    return solve(nums, target)
