# family: process reach
# tries: learns which kernel objects it shares with another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("kcmp", os.getpid(), WORLD["sibling"], 1, 0, 0) >= 0
