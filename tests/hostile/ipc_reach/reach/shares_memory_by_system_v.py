# family: ipc reach
# tries: makes memory that outlives it, by shmget(2)
# held by: seccomp, ipc namespace
# expect: forbidden, runtime_error
def harm():
    number = call("shmget", 0, 4096, 0o1600)
    return call("shmat", number, 0, 0) != 0
