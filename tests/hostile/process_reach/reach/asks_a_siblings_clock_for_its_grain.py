# family: process reach
# tries: learns by clock_getres(2) whether a process exists
# held by: seccomp, pid namespace
# expect: forbidden, runtime_error
import time


def harm():
    def question(exists):
        pid = WORLD["sibling"] if exists else NO_PROCESS
        time.clock_getres((~pid << 3) | 2)

    return is_there(question)
