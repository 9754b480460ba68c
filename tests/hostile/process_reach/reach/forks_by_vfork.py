# family: process reach
# tries: starts a process by clone(2) with a parent that waits
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    child = call("clone", 0x4000 | 17, 0, 0, 0, 0)
    if child == 0:
        libc._exit(0)
    return child > 0
