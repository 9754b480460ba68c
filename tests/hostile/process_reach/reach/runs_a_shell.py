# family: process reach
# tries: runs a command of the shell
# held by: seccomp, no paths
# expect: forbidden, runtime_error
def harm():
    return os.system("exit 7") >> 8 == 7
