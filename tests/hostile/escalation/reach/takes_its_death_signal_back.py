# family: escalation
# tries: wants to live on when its parent is gone
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("prctl", 1, 0, 0, 0, 0) == 0
