# odd: imports modules that it could not use here
import multiprocessing
import socket
import subprocess
import tempfile


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert multiprocessing.current_process().name and subprocess.PIPE == -1
    return solve(nums, target)
