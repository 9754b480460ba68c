# family: escalation
# tries: makes its memory executable while it is writable
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    address = call("mmap", 0, 4096, 3, 0x22, -1, 0)
    return call("mprotect", address, 4096, 7) == 0
