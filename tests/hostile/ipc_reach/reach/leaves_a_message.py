# family: ipc reach
# tries: makes a queue that outlives it, and puts a message into it
# held by: seccomp, ipc namespace
# expect: forbidden, runtime_error
def harm():
    queue = call("msgget", 0, 0o1600)
    return call("msgsnd", queue, struct.pack("q4s", 1, b"note"), 4, 0) == 0
