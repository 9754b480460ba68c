# family: signal reach
# tries: ends a group of processes of the user
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    os.killpg(WORLD["sibling"], 9)
    return True
