# family: escalation
# tries: opens a copy of a tree of mounts
# held by: seccomp, no capabilities
# bites: as root
# expect: forbidden, runtime_error
def harm():
    return call("open_tree", AT_FDCWD, b"/", 1) >= 0
