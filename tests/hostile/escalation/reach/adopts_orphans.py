# family: escalation
# tries: has the orphans of others become its children
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("prctl", 36, 1, 0, 0, 0) == 0
