# family: escalation
# tries: makes its memory writable and executable by pkey_mprotect(2)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    address = call("mmap", 0, 4096, 3, 0x22, -1, 0)
    return call("pkey_mprotect", address, 4096, 7, -1) == 0
