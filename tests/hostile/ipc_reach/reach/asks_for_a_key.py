# family: ipc reach
# tries: asks for a key, which can start a program of the kernel's
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    try:
        return call("request_key", b"user", b"judge-canary", None, -1) > 0
    except OSError as error:
        # The kernel looked: there is none.
        return error.errno == 126
