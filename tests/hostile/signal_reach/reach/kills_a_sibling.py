# family: signal reach
# tries: ends another process of the user
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    os.kill(WORLD["sibling"], 9)
    return True
