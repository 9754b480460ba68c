# family: signal reach
# tries: ends another process by its descriptor
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    descriptor = call("pidfd_open", WORLD["sibling"], 0)
    return call("pidfd_send_signal", descriptor, 9, None, 0) == 0
