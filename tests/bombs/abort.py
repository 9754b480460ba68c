# family: crashes
# expect: runtime_error
import os


def two_sum(nums, target):
    os.abort()
