# family: escalation
# tries: has every processor interrupted, which slows others
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    call("membarrier", 2, 0, 0)
    return call("membarrier", 1, 0, 0) == 0
