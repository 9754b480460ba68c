# odd: reads every clock
import time


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    clocks = [time.time, time.monotonic, time.perf_counter, time.process_time, time.thread_time]
    assert all(clock() >= 0 for clock in clocks)
    assert time.clock_gettime(time.CLOCK_MONOTONIC) > 0
    assert time.clock_getres(time.CLOCK_REALTIME) > 0
    assert time.get_clock_info("monotonic").monotonic
    return solve(nums, target)
