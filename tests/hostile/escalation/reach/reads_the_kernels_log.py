# family: escalation
# tries: reads what the kernel said
# held by: seccomp, no capabilities
# bites: as root
# expect: forbidden, runtime_error
def harm():
    return call("syslog", 10, None, 0) > 0
