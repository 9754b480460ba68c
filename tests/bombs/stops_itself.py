# family: crashes
# expect: time_limit, forbidden, runtime_error
# limit: wall
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGSTOP)
