# family: file reach
# expect: forbidden, runtime_error
import os


def two_sum(nums, target):
    os.mkdir("/tmp/judge-test-folder")
    os.rmdir("/tmp/judge-test-folder")
