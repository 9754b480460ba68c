# odd: asks what its functions are like
import dis
import inspect
import io
import traceback


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert list(inspect.signature(two_sum).parameters) == ["nums", "target"]
    assert inspect.currentframe().f_code.co_name == "two_sum" and inspect.stack()
    dis.dis(solve, file=io.StringIO())
    assert traceback.extract_stack()
    return solve(nums, target)
