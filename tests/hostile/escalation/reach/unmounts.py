# family: escalation
# tries: takes a mount away
# held by: seccomp, no capabilities
# expect: forbidden, runtime_error
def harm():
    try:
        return call("umount2", WORLD["folder"].encode(), 2) == 0
    except OSError as error:
        # EINVAL: nothing is mounted there, but it was allowed to ask.
        return error.errno == 22
