# family: ipc reach
# tries: looks for keys of the session
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("keyctl", 0, -3, 1) != 0
