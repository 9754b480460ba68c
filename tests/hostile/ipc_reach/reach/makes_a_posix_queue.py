# family: ipc reach
# tries: makes a message queue that outlives it, by mq_open(2)
# held by: seccomp, ipc namespace, rlimits
# expect: forbidden, runtime_error
def harm():
    # Without rights over its length: the limit of a walled process on queues is 0.
    return call("mq_open", b"judge-canary", os.O_RDWR | os.O_CREAT, 0o600, None) >= 0
