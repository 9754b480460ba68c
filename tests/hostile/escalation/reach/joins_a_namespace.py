# family: escalation
# tries: joins the namespaces of another process
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    descriptor = call("pidfd_open", WORLD["sibling"], 0)
    return call("setns", descriptor, 0x4000000) == 0
