# family: process reach
# tries: learns the priority of another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        call("getpriority", 0, WORLD["sibling"] if exists else NO_PROCESS)

    return is_there(question)
