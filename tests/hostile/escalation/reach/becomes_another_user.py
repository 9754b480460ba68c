# family: escalation
# tries: becomes another user
# held by: seccomp, no capabilities
# bites: as root
# expect: forbidden, runtime_error
def harm():
    return call("setuid", 65534) == 0
