# family: process reach
# expect: forbidden
import subprocess


def two_sum(nums, target):
    return subprocess.run(["/bin/sleep", "5"])
