# family: process reach
# expect: forbidden, runtime_error
import os


def two_sum(nums, target):
    with open(f"/proc/{os.getppid()}/mem", "rb") as file:
        return file.read(1)
