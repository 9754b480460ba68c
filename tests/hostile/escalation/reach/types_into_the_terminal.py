# family: escalation
# tries: types a command into the terminal of the user, by TIOCSTI
# held by: seccomp, closed descriptors, own session
# bites: never, for want of a terminal
# expect: forbidden, runtime_error
def harm():
    for descriptor in (0, 1, 2):
        try:
            return call("ioctl", descriptor, 0x5412, b"x") == 0
        except OSError:
            pass
    return False
