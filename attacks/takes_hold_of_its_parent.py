# tries: to open a descriptor of its parent or of the judge by pidfd_open(2)
import ctypes
import os


def harm():
    libc = ctypes.CDLL(None, use_errno=True)
    for pid in {os.getppid(), JUDGE} - {0, os.getpid()}:
        if libc.syscall(434, pid, 0) >= 0:
            return True
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
