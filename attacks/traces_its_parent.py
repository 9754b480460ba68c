# tries: to trace its parent or the judge
import ctypes
import os

SEIZE = 0x4206
seized = []


def harm():
    if seized:
        # A process can be seized once.
        return True
    libc = ctypes.CDLL(None, use_errno=True)
    for pid in {os.getppid(), JUDGE} - {0, os.getpid()}:
        if libc.ptrace(SEIZE, pid, None, None) == 0:
            seized.append(pid)
            return True
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
