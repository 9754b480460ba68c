# family: escalation
# tries: makes a view of the disk of its own
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    return call("unshare", 0x20000) == 0
