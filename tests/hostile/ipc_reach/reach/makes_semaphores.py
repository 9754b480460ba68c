# family: ipc reach
# tries: makes semaphores that outlive it
# held by: seccomp, ipc namespace
# expect: forbidden, runtime_error
def harm():
    return call("semget", 0, 1, 0o1600) >= 0
