# family: output forging
# expect: runtime_error
import os
import sys


def two_sum(nums, target):
    sys.stdout.close()
    os.close(1)
    print("to nowhere")
