# family: process reach
# tries: starts a program
# held by: seccomp, no paths
# expect: forbidden, runtime_error
def harm():
    return os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)[1] == 0
