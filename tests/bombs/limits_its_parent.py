# family: process reach
# expect: forbidden, runtime_error
import os
import resource


def two_sum(nums, target):
    resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (3, 3))
