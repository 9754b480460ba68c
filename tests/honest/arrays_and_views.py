# odd: keeps numbers in arrays
import array
import struct


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    numbers = array.array("q", [1, 2])
    assert memoryview(numbers).cast("B").nbytes == 16 and struct.calcsize("<iq") == 12
    return solve(nums, target)
