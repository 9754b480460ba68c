# family: escalation
# tries: becomes root of a namespace of its own, by clone(2)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    child = call("clone", 0x10000000 | 17, 0, 0, 0, 0)
    if child == 0:
        libc._exit(0)
    return child > 0
