# family: escalation
# tries: becomes root of a namespace of its own
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("unshare", 0x10000000) == 0
