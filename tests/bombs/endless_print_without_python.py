# family: output forging
# expect: output_limit
# limit: output
import os


def two_sum(nums, target):
    while True:
        os.write(1, b"\x00" * 65536)
