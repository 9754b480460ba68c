# family: ipc reach
# tries: halts the kernel in the middle of a call, by userfaultfd(2)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("userfaultfd", 1) >= 0
