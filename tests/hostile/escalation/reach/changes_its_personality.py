# family: escalation
# tries: has every readable page made executable
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("personality", 0x400000) >= 0
