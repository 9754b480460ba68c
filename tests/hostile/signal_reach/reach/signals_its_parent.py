# family: signal reach
# tries: sends a signal to whoever started it
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    parent = os.getppid()
    os.kill(parent if parent > 1 else WORLD["sibling"], 0)
    return True
