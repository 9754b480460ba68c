# family: process reach
# tries: learns how another process is scheduled
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        pid = WORLD["sibling"] if exists else NO_PROCESS
        call("sched_getattr", pid, ctypes.create_string_buffer(64), 56, 0)

    return is_there(question)
