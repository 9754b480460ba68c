# family: process reach
# tries: traces another process without halting it
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("ptrace", 0x4206, WORLD["sibling"], 0, 0) == 0
