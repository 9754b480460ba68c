# odd: traces itself for a while
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    lines = []


    def trace(frame, event, argument):
        lines.append(event)
        return trace


    before = sys.gettrace()
    sys.settrace(trace)
    solve([1, 2], 3)
    sys.settrace(before)
    assert lines
    return solve(nums, target)
