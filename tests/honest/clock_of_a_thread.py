# odd: reads the clock of its own thread
import threading
import time


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    clock = time.pthread_getcpuclockid(threading.get_ident())
    assert time.clock_gettime(clock) > 0
    return solve(nums, target)
