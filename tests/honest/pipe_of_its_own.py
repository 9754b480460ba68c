# odd: writes to itself through a pipe
import os
import select


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    read, write = os.pipe()
    os.write(write, b"x")
    assert select.select([read], [], [], 1)[0] == [read] and os.read(read, 1) == b"x"
    os.close(read)
    os.close(write)
    return solve(nums, target)
