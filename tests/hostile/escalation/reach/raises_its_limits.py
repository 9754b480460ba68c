# family: escalation
# tries: raises its limits again
# held by: rlimits, no capabilities
# expect: forbidden, runtime_error
def harm():
    import resource

    resource.setrlimit(resource.RLIMIT_NOFILE, (1 << 10, 1 << 10))
    return True
