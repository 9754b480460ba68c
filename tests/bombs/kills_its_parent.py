# family: signal reach
# expect: forbidden
import os
import signal


def two_sum(nums, target):
    os.kill(os.getppid(), signal.SIGKILL)
