# odd: opens and closes things of its own
import contextlib


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    @contextlib.contextmanager
    def inside():
        yield 1


    with contextlib.ExitStack() as stack:
        assert stack.enter_context(inside()) == 1
    with contextlib.suppress(ValueError):
        int("x")
    return solve(nums, target)
