# odd: calls a C function by ctypes
import ctypes


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    libc = ctypes.CDLL(None)
    assert libc.abs(-3) == 3
    assert ctypes.sizeof(ctypes.c_int * 3) == 12
    return solve(nums, target)
