# family: crashes
# expect: runtime_error, memory_limit
import sys

sys.setrecursionlimit(10 ** 6)


def two_sum(nums, target):
    nested = ()
    for _ in range(1_000_000):
        nested = (nested,)
    return [hash(nested), repr(nested)]
