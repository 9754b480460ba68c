# odd: starts a timer and stops it
import threading


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    timer = threading.Timer(30, print)
    timer.start()
    timer.cancel()
    timer.join()
    return solve(nums, target)
