# family: exit codes
# Right answers; the process would never end by itself.
# expect: accepted, time_limit
import atexit


@atexit.register
def spin():
    while True:
        pass


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
