# family: output forging
# expect: output_limit
# limit: output
import sys


def two_sum(nums, target):
    while True:
        sys.stderr.write("x" * 1000)
