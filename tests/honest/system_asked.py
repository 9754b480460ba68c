# odd: asks what it may use
import os
import resource


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime >= 0
    assert resource.getrlimit(resource.RLIMIT_STACK) and os.times().user >= 0 and os.getuid() >= 0
    assert os.sched_getaffinity(0)
    return solve(nums, target)
