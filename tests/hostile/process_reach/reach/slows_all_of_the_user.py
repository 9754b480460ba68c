# family: process reach
# tries: gives every process of the user the lowest priority
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    os.setpriority(os.PRIO_USER, 0, 5)
    return True
