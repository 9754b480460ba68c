# family: ipc reach
# tries: keeps data in a keyring of the kernel
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("add_key", b"user", b"judge-canary", b"kept", 4, -2) > 0
