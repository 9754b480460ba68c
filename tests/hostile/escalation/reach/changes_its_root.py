# family: escalation
# tries: makes a folder its root
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    return call("chroot", WORLD["folder"].encode()) == 0
