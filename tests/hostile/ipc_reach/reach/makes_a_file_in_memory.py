# family: ipc reach
# tries: makes a file that lies in memory alone
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("memfd_create", b"any", 0) >= 0
