# family: resource bombs
# Right answers; the process would never end by itself.
# expect: accepted, time_limit
import threading


def spin():
    while True:
        pass


threading.Thread(target=spin).start()


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
