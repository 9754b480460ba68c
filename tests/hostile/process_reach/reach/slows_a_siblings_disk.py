# family: process reach
# tries: gives another process the lowest priority at the disk
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("ioprio_set", 1, WORLD["sibling"], 3 << 13) == 0
