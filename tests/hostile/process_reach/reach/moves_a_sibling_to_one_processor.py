# family: process reach
# tries: binds another process to one processor
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    os.sched_setaffinity(WORLD["sibling"], {0})
    return True
