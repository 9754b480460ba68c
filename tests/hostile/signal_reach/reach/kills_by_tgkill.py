# family: signal reach
# tries: ends another process by tgkill(2)
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("tgkill", WORLD["sibling"], WORLD["sibling"], 9) == 0
