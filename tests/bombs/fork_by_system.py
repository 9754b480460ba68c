# family: process reach
# expect: forbidden, wrong_answer, runtime_error
import os


def two_sum(nums, target):
    return [os.system("sleep 5"), 0]
