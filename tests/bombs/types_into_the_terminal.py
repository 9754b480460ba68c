# family: escalation
# expect: forbidden, runtime_error
TIOCSTI = 0x5412


def two_sum(nums, target):
    import fcntl

    for descriptor in (0, 1, 2):
        fcntl.ioctl(descriptor, TIOCSTI, b"\n")
