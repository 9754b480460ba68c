# family: ipc reach
# tries: has the kernel keep a megabyte for it that no limit counts
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    read, write = os.pipe()
    return call("fcntl", write, 1031, 1 << 20) >= 1 << 20
