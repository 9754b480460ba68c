# family: crashes
# expect: runtime_error
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGSEGV)
