# family: signal reach
# tries: has the kernel send a signal when a pipe becomes readable, by F_SETOWN
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    read, write = os.pipe()
    call("fcntl", read, 8, WORLD["sibling"])
    call("fcntl", read, 10, 9)
    call("fcntl", read, 4, os.O_ASYNC | os.O_NONBLOCK)
    os.write(write, b"x")
    return True
