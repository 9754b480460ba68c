# family: escalation
# tries: mounts a file system
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    return call("mount", b"none", path("empty").encode(), b"tmpfs", 0, None) == 0
