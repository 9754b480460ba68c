# family: process reach
# tries: gives another process the lowest priority
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    os.setpriority(os.PRIO_PROCESS, WORLD["sibling"], 19)
    return True
