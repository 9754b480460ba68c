# odd: keeps state in context variables
import contextvars

DEPTH = contextvars.ContextVar("depth", default=0)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    token = DEPTH.set(3)
    assert contextvars.copy_context()[DEPTH] == 3
    DEPTH.reset(token)
    return solve(nums, target)
