# odd: profiles itself
import profile
import io
import pstats


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    watch = profile.Profile()
    found = watch.runcall(solve, nums, target)
    pstats.Stats(watch, stream=io.StringIO()).print_stats()
    return found
    return solve(nums, target)
