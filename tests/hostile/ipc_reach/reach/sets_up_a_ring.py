# family: ipc reach
# tries: sets up a ring by io_uring_setup(2)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("io_uring_setup", 2, ctypes.create_string_buffer(120)) >= 0
