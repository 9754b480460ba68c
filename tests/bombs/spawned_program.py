# family: process reach
# expect: forbidden, runtime_error
import os


def two_sum(nums, target):
    os.posix_spawn("/bin/sleep", ["sleep", "5"], {})
    return []
