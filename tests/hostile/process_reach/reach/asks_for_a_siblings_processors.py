# family: process reach
# tries: learns which processors another process may use
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        pid = WORLD["sibling"] if exists else NO_PROCESS
        call("sched_getaffinity", pid, 128, ctypes.create_string_buffer(128))

    return is_there(question)
