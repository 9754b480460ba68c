# family: signal reach
# tries: ends another process by tkill(2)
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("tkill", WORLD["sibling"], 9) == 0
