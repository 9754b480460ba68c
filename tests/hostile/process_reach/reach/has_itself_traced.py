# family: process reach
# tries: lets its parent trace it
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("ptrace", 0, 0, 0, 0) == 0
