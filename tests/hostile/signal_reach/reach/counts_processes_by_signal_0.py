# family: signal reach
# tries: learns by signal 0 which processes there are
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    return is_there(lambda exists: os.kill(WORLD["sibling"] if exists else NO_PROCESS, 0))
