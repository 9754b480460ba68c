# tries: to read memory of its parent or of the judge by process_vm_readv(2)
import ctypes
import errno
import os


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def harm():
    libc = ctypes.CDLL(None, use_errno=True)
    place = ctypes.create_string_buffer(8)
    here = Vector(ctypes.addressof(place), 8)
    there = Vector(ctypes.addressof(place), 8)
    for pid in {os.getppid(), JUDGE} - {0, os.getpid()}:
        read = libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
        # EFAULT: the kernel would have read, had the address been right.
        if read > 0 or ctypes.get_errno() == errno.EFAULT:
            return True
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
