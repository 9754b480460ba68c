# family: ipc reach
# tries: makes memory that even the kernel cannot read
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("memfd_secret", 0) >= 0
