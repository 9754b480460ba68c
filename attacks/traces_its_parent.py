# tries: to trace its parent or the judge
import ctypes
import os

SEIZE = 0x4206


def harm():
    libc = ctypes.CDLL(None, use_errno=True)
    for pid in {os.getppid(), JUDGE} - {0, os.getpid()}:
        if libc.ptrace(SEIZE, pid, None, None) == 0:
            return True
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
