# family: signal reach
# tries: halts another process of the user
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    os.kill(WORLD["sibling"], 19)
    return True
