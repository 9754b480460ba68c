# odd: keeps objects weakly
import gc
import weakref


class Thing:
    pass


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    thing = Thing()
    kept = weakref.WeakValueDictionary(a=thing)
    gone = []
    weakref.finalize(thing, gone.append, 1)
    del thing
    gc.collect()
    assert gone == [1] and "a" not in kept
    return solve(nums, target)
