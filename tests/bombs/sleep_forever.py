# family: state and timing
# expect: time_limit
# limit: wall
import time


def two_sum(nums, target):
    while True:
        time.sleep(1000)
