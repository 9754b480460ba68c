# family: process reach
# tries: learns the process group of another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return is_there(lambda exists: call("getpgid", WORLD["sibling"] if exists else NO_PROCESS))
