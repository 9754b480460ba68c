# family: process reach
# tries: starts a process
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return True
