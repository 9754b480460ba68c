# family: crashes
# expect: runtime_error, memory_limit
import sys

sys.setrecursionlimit(10 ** 9)


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x")


def two_sum(nums, target):
    return Deep().x
