# family: ipc reach
# tries: makes a pipe that carries the kernel's notices
# held by: seccomp
# bites: never, for want of CONFIG_WATCH_QUEUE in the kernel it was tried on
# expect: forbidden, runtime_error
def harm():
    ends = (ctypes.c_int * 2)()
    call("pipe2", ends, 0o200)
    return call("ioctl", ends[0], 0x5760, 8) == 0
