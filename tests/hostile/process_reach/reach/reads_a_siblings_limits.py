# family: process reach
# tries: reads the resource limits of another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("prlimit64", WORLD["sibling"], 7, None, ctypes.create_string_buffer(16)) == 0
