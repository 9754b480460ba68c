# odd: writes bytes to standard output
import os
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    sys.stdout.buffer.write(b"bytes\n")
    os.write(2, b"more\n")
    return solve(nums, target)
