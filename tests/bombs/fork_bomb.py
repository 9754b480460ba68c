# family: resource bombs
# Bounded, so that nothing burns where the wall does not stand.
# expect: forbidden
import os
import time


def two_sum(nums, target):
    for _ in range(64):
        if os.fork() == 0:
            time.sleep(5)
            os._exit(0)
