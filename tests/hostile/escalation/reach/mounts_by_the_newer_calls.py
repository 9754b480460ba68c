# family: escalation
# tries: opens a file system by fsopen(2)
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    return call("fsopen", b"tmpfs", 0) >= 0
