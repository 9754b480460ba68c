import gc
import weakref


class Box:
    def __init__(self):
        self.me = self


def two_sum(nums, target):
    gc.disable()
    box = weakref.ref(Box())
    gc.collect()
    assert box() is None
    gc.enable()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
