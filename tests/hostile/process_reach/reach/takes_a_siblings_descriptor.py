# family: process reach
# tries: copies an open file out of another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    descriptor = call("pidfd_open", WORLD["sibling"], 0)
    return call("pidfd_getfd", descriptor, 0, 0) >= 0
