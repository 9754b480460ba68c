# family: escalation
# tries: leaves its groups
# held by: seccomp, no capabilities
# bites: as root
# expect: forbidden, runtime_error
def harm():
    return call("setgroups", 0, None) == 0
