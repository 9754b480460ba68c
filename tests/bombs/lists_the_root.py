# family: file reach
# expect: forbidden, runtime_error
import os


def two_sum(nums, target):
    return os.listdir("/")
