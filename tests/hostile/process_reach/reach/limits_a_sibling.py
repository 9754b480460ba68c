# family: process reach
# tries: takes resources from another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("prlimit64", WORLD["sibling"], 7, struct.pack("QQ", 3, 3), None) == 0
