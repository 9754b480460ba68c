# odd: asks for too much memory, and goes on
def much():
    try:
        return bytearray(1 << 40)
    except (MemoryError, OverflowError):
        return b""


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert much() == b""
    return solve(nums, target)
