# family: process reach
# tries: makes another process run only when nobody else wants to
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("sched_setscheduler", WORLD["sibling"], 5, struct.pack("i", 0)) == 0
