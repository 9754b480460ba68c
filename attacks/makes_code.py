# tries: to make memory that can be written and executed
import ctypes
import mmap
import os
import sys

WRITE_AND_EXECUTE = 7


def harm():
    if sys.implementation.name == "pypy":
        raise NotImplementedError("PyPy makes code itself")
    try:
        mmap.mmap(-1, mmap.PAGESIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, WRITE_AND_EXECUTE)
        return True
    except OSError:
        pass
    page = mmap.mmap(-1, mmap.PAGESIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mprotect(ctypes.c_void_p(address), mmap.PAGESIZE, WRITE_AND_EXECUTE) == 0:
        return True
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
