# family: escalation
# tries: gives the machine another name
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    return call("sethostname", b"canary", 6) == 0
