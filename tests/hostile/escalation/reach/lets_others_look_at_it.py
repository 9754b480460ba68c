# family: escalation
# tries: makes itself traceable again
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("prctl", 4, 1, 0, 0, 0) == 0
