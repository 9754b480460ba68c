# tries: to learn by newfstatat(2) whether a file exists
import ctypes
import os


def asked(path):
    libc = ctypes.CDLL(None, use_errno=True)
    number = {"x86_64": 262, "aarch64": 79}[os.uname().machine]
    # AT_EMPTY_PATH: a flag that is meant for descriptors.
    found = libc.syscall(number, 0, path.encode(), ctypes.create_string_buffer(256), 0x1000)
    return ctypes.get_errno() if found else 0


def harm():
    there, not_there = asked(FILE), asked(FILE + ".not")
    if there == not_there:
        raise OSError(there, os.strerror(there))
    return True
