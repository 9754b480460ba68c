# family: process reach
# tries: changes its own place among processes
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("sched_setscheduler", 0, 3, struct.pack("i", 0)) == 0
