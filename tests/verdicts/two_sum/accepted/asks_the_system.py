import locale
import os
import platform
import sys
import time


def two_sum(nums, target):
    os.getpid(), os.cpu_count(), os.urandom(8), os.environ.get("HOME"), os.getcwd
    platform.python_version(), locale.getlocale(), sys.version_info, sys.argv
    time.localtime(), time.monotonic(), time.process_time(), time.strftime("%H:%M")
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
