# odd: is interrupted by its own timer
import signal
import time


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    rang = []
    before = signal.signal(signal.SIGALRM, lambda number, frame: rang.append(number))
    signal.setitimer(signal.ITIMER_REAL, 0.001)
    deadline = time.monotonic() + 1
    while not rang and time.monotonic() < deadline:
        pass
    signal.signal(signal.SIGALRM, before)
    assert rang
    return solve(nums, target)
