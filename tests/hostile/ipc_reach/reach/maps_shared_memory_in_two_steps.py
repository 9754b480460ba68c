# family: ipc reach
# tries: maps shared memory for reading, and makes it writable afterwards
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    address = call("mmap", 0, 1 << 16, 1, 0x21, -1, 0)
    call("mprotect", address, 1 << 16, 3)
    ctypes.memset(address, 1, 1 << 16)
    return True
