# family: escalation
# tries: maps memory that is writable and executable
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("mmap", 0, 4096, 7, 0x22, -1, 0) > 0
