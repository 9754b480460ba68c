# family: process reach
# tries: halts another process and reads its registers
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return call("ptrace", 16, WORLD["sibling"], 0, 0) == 0
