# family: process reach
# expect: forbidden, runtime_error
import os


def two_sum(nums, target):
    os.execv("/bin/sleep", ["sleep", "5"])
