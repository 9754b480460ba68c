# family: process reach
# tries: drops the memory of another process
# held by: seccomp, pid namespace, own user id
# bites: as root
# expect: forbidden, runtime_error
def harm():
    descriptor = call("pidfd_open", WORLD["sibling"], 0)
    vector = struct.pack("QQ", 0x1000, 0x1000)
    try:
        return call("process_madvise", descriptor, vector, 1, 21, 0) >= 0
    except OSError as error:
        # ENOMEM or EFAULT: nothing lies there, but it was allowed to ask.
        return error.errno in (12, 14)
