# family: process reach
# expect: forbidden, runtime_error
import os


def two_sum(nums, target):
    import ctypes

    system = ctypes.CDLL(None, use_errno=True)
    if system.ptrace(16, os.getppid(), None, None) != 0:
        raise PermissionError(ctypes.get_errno(), "ptrace")
